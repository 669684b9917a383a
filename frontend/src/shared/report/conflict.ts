import type { Content, Writing } from './content';

export type Choice = 'mine' | 'theirs' | 'both';

/** The place of the figures among the sections that a person chooses for. */
export const FIGURES = 'figures';

const words = (paragraphs: readonly Writing[] = []) =>
  JSON.stringify(paragraphs.map(({ text, sources }) => [text, sources.map((source) => source.paragraphId)]));

/** The sections in which two versions differ, and `figures` when those do. */
export function differences(mine: Content, theirs: Content): string[] {
  const codes = Object.keys(theirs.sections);
  const sections = codes.filter((code) => words(mine.sections[code]) !== words(theirs.sections[code]));
  const figures = Object.keys(theirs.figures).some((code) => mine.figures[code] !== theirs.figures[code]);
  return figures ? [...sections, FIGURES] : sections;
}

/** Theirs, then what only I have; a paragraph that both have in other words stands twice. */
function both(mine: readonly Writing[], theirs: readonly Writing[]): Writing[] {
  const there = new Set(theirs.map((each) => each.text));
  const ids = new Set(theirs.map((each) => each.id));
  const added = mine.filter((each) => !there.has(each.text));
  return [
    ...theirs,
    ...added.map((each) => (ids.has(each.id) ? { ...each, id: null, key: crypto.randomUUID() } : each)),
  ];
}

/** Their version with what the person chose for each place that differs. */
export function resolved(mine: Content, theirs: Content, choices: Readonly<Record<string, Choice>>): Content {
  const sections = Object.entries(theirs.sections).map(([code, paragraphs]) => {
    const own = mine.sections[code] ?? [];
    if (choices[code] === 'mine') return [code, own];
    return [code, choices[code] === 'both' ? both(own, paragraphs) : paragraphs];
  });
  return {
    sections: Object.fromEntries(sections),
    figures: choices[FIGURES] === 'mine' ? mine.figures : theirs.figures,
  };
}
