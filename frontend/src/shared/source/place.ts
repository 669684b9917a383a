import { BROKEN } from './blocks';
import type { Span } from './marks';

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** The stretches of text that know their place: paragraphs, and cells of a table. */
export const HOME = '[data-from]';

const homeOf = (node: Node | null) =>
  (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>(HOME) ?? undefined;

/** As many letters of the source as these many letters on the page, which leave out where paper broke a word. */
function lengthIn(source: string, onPage: number): number {
  let length = onPage;
  for (const broken of source.matchAll(BROKEN)) {
    if (broken.index >= length) break;
    length += broken[0].length;
  }
  return length;
}

function placeOf(text: string, node: Node, offset: number): number | undefined {
  const home = homeOf(node);
  if (!home) return undefined;
  const from = Number(home.dataset.from);
  const before = document.createRange();
  before.selectNodeContents(home);
  before.setEnd(node, offset);
  return from + lengthIn(text.slice(from, Number(home.dataset.to)), before.toString().length);
}

/** Whole words, without the space around them. */
function worded(text: string, { start, end }: Span): Span {
  const isWord = (at: number) => WORD.test(text[at] ?? ' ');
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  while (from > 0 && isWord(from - 1) && isWord(from)) from--;
  while (to < text.length && isWord(to - 1) && isWord(to)) to++;
  return { start: from, end: to };
}

/** The places of the source that a selection on the page covers; undefined when it covers no words of it. */
export function selectedIn(text: string, root: Element, selection: Selection): Span | undefined {
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return undefined;
  // A border outside of every paragraph, as a triple click sets it, is that of the paragraphs inside.
  const inside = () => [...root.querySelectorAll<HTMLElement>(HOME)].filter((home) => range.intersectsNode(home));
  const start = placeOf(text, range.startContainer, range.startOffset) ?? Number(inside()[0]?.dataset.from);
  const end = placeOf(text, range.endContainer, range.endOffset) ?? Number(inside().at(-1)?.dataset.to);
  const span = worded(text, { start, end });
  return span.end > span.start ? span : undefined;
}

function firstSeen(root: Element, homes: readonly HTMLElement[]): number {
  const lit = root.querySelector('[class*="active"]');
  const own = lit ? homes.findIndex((home) => home.contains(lit)) : -1;
  if (own >= 0) return own;
  const top = root.closest('[data-pane]')?.getBoundingClientRect().top ?? 0;
  return homes.findIndex((home) => home.getBoundingClientRect().bottom > top);
}

/** Selects a paragraph: with 0 the lit or first seen one, else the next or the one before, alone or beside what is selected. */
export function selectParagraph(root: Element, by: -1 | 0 | 1, isMore = false): HTMLElement | undefined {
  const selection = document.getSelection();
  const homes = [...root.querySelectorAll<HTMLElement>(HOME)];
  const placeIn = (node: Node | null) => homes.indexOf(homeOf(node) as HTMLElement);
  const moving = by === 0 ? firstSeen(root, homes) : placeIn(selection?.focusNode ?? null) + by;
  const kept = isMore ? placeIn(selection?.anchorNode ?? null) : moving;
  const [first, last] = [homes[Math.min(kept, moving)], homes[Math.max(kept, moving)]];
  if (!selection || !first || !last) return undefined;
  const isBack = moving < kept;
  const [anchor, focus] = isBack ? [last, first] : [first, last];
  selection.setBaseAndExtent(
    anchor,
    isBack ? anchor.childNodes.length : 0,
    focus,
    isBack ? 0 : focus.childNodes.length,
  );
  return focus;
}
