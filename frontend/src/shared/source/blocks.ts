/** How a paragraph looks on paper; a `row` is a line of a table, its cells between bars; `stray` is no part of it. */
export type BlockKind = 'title' | 'heading' | 'item' | 'row' | 'foot' | 'stray' | 'paragraph';

/** A paragraph of a source text, as half-open offsets into it. */
export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
}

interface Line {
  start: number;
  end: number;
  words: string;
  /** Line ends between the line before and this one. */
  gap: number;
}

const OPENS = /^(?:[IVX]+\.|\d+(?:\.\d+)*[.)]|[-+•]|[a-zđ]\)|https?:)/;
const ITEM = /^[-+•]/;
const STRAY = /^https?:\S+$/;
const CELLS = ' | ';
const RECIPIENTS = /^Nơi nhận\s*:?/;
/** How the paragraph of a document's basis begins, which paper may set right under its subject. */
const LANDMARK = /^(?:Thực hiện|Căn cứ)\s/;
const ENDS = /[.;:!?…,/]$/;
/** Line ends of a gap that only a new part has; two are between any two lines. */
const WIDE_GAP = 4;
/** Shorter lines than this end a paragraph even without a full stop: titles, signatures. */
const FULL_LINE = 58;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const found of text.matchAll(/[^\n]+/g)) {
    const words = found[0].trim();
    if (words.length === 0) continue;
    const before = text.slice(lines.at(-1)?.end ?? 0, found.index);
    lines.push({ start: found.index, end: found.index + found[0].length, words, gap: before.split('\n').length - 1 });
  }
  return lines;
}

/** Whether the next line goes on with the sentence of this one. */
function goesOn(line: Line, next: Line): boolean {
  if (OPENS.test(next.words) || next.gap >= WIDE_GAP) return false;
  if (/^\p{Ll}/u.test(next.words)) return true;
  return line.words.length >= FULL_LINE && !ENDS.test(line.words.replace(/[,/]$/, ''));
}

function kindOf(words: string, atFoot: boolean): BlockKind {
  if (words.includes(CELLS)) return 'row';
  if (STRAY.test(words)) return 'stray';
  const isCaps = words === words.toUpperCase() && /\p{Lu}{2}/u.test(words) && words.length < 120;
  if (isCaps) return /^[IVX]+\./.test(words) ? 'heading' : 'title';
  if (atFoot) return 'foot';
  return ITEM.test(words) ? 'item' : 'paragraph';
}

const RUNS: ReadonlySet<BlockKind> = new Set(['paragraph', 'item', 'foot']);

/**
 * Paragraphs of a text whose lines were broken by paper: a blank line is no paragraph break (domain.md, 3). Only for
 * reading: no character is lost or moved, so offsets stay true.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let last: Line | null = null;
  let inHead = true;
  let atFoot = false;
  for (const line of linesOf(text)) {
    const open = blocks.at(-1);
    // What stands between the document's type and a wide gap is its subject.
    if (line.gap >= WIDE_GAP && blocks.length === 2 && open && blocks[0]?.kind === 'title') open.kind = 'title';
    const isBasis = inHead && LANDMARK.test(line.words) && blocks.length >= 2;
    if (isBasis && blocks.length === 2 && open && blocks[0]?.kind === 'title') open.kind = 'title';
    if (RECIPIENTS.test(line.words)) atFoot = true;
    const kind = kindOf(line.words, atFoot);
    if (open && last && kind !== 'row' && RUNS.has(open.kind) && !isBasis && goesOn(last, line)) {
      open.end = line.end;
    } else {
      if (kind === 'heading') inHead = false;
      blocks.push({ start: line.start, end: line.end, kind });
    }
    last = line;
  }
  return blocks;
}

/** The cells of a row, without the bars between them. */
export function cellsOf(text: string, { start, end }: Block): { start: number; end: number }[] {
  let from = start;
  return text
    .slice(start, end)
    .split(CELLS)
    .map((words) => {
      const cell = { start: from, end: from + words.length };
      from = cell.end + CELLS.length;
      return cell;
    });
}

export const BROKEN = /(?<=[\p{L}\d]-)\s*\n\s*(?=[\p{L}\d])/gu;

/** A stretch as it is shown: what paper broke at its hyphen, such as a document's number, goes on without a space. */
export const shown = (stretch: string): string => stretch.replace(BROKEN, '');
