import type { Content, Writing } from '../../shared/report/content';
import { newParagraph, withSection } from '../../shared/report/content';
import type { Contribution, Offered } from './consolidation-api';

/** Changes of the content; each gives a new one and leaves the old as it was. */
export type Change = (content: Content) => Content;

/** Where a paragraph stands. */
export interface Spot {
  code: string;
  index: number;
  before: Writing | undefined;
  after: Writing | undefined;
}

export function spotOf(content: Content, key: string): Spot | undefined {
  for (const [code, paragraphs] of Object.entries(content.sections)) {
    const index = paragraphs.findIndex((each) => each.key === key);
    if (index >= 0) return { code, index, before: paragraphs[index - 1], after: paragraphs[index + 1] };
  }
  return undefined;
}

/** Puts others in the place of one, also none; nothing happens when it is no longer there. */
export const replace =
  (key: string, others: readonly Writing[]): Change =>
  (content) => {
    const spot = spotOf(content, key);
    return spot ? withSection(content, spot.code, (list) => list.toSpliced(spot.index, 1, ...others)) : content;
  };

export const writeText =
  (key: string, text: string): Change =>
  (content) => {
    const spot = spotOf(content, key);
    if (!spot) return content;
    return withSection(content, spot.code, (list) => list.map((each) => (each.key === key ? { ...each, text } : each)));
  };

export const insert =
  (code: string, index: number, added: readonly Writing[]): Change =>
  (content) =>
    withSection(content, code, (list) => list.toSpliced(index, 0, ...added));

export const append =
  (code: string, added: readonly Writing[]): Change =>
  (content) =>
    withSection(content, code, (list) => [...list, ...added]);

/** Two paragraphs as one: both texts, the sources of both. */
export function united(first: Writing, second: Writing): Writing {
  const known = new Set(first.sources.map((source) => source.paragraphId));
  return {
    ...first,
    text: [first.text.trim(), second.text.trim()].filter(Boolean).join(' '),
    sources: [...first.sources, ...second.sources.filter((source) => !known.has(source.paragraphId))],
  };
}

/** One place up or down; past a section's edge it goes on in the next section. */
export const move =
  (key: string, step: -1 | 1): Change =>
  (content) => {
    const spot = spotOf(content, key);
    const moved = spot && content.sections[spot.code]?.[spot.index];
    if (!spot || !moved) return content;
    const without = replace(key, [])(content);
    if (step < 0 ? spot.before : spot.after) return insert(spot.code, spot.index + step, [moved])(without);
    const codes = Object.keys(content.sections);
    const next = codes[codes.indexOf(spot.code) + step];
    if (next === undefined) return content;
    return insert(next, step > 0 ? 0 : (content.sections[next]?.length ?? 0), [moved])(without);
  };

export const writeFigure =
  (code: string, value: number | null): Change =>
  (content) => ({ ...content, figures: { ...content.figures, [code]: value } });

/** A unit's paragraph as one of the office's, with where it came from. */
export const taken = (from: Contribution, { id, text }: Offered): Writing =>
  newParagraph(text, [
    {
      reportId: from.reportId,
      paragraphId: id,
      unitCode: from.unit.code,
      unitName: from.unit.name,
      contentVersion: from.contentVersion,
      changed: false,
    },
  ]);
