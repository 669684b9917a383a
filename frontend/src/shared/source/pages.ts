/** Where a page of the file begins in its text; numbers from 1. */
export interface PageStart {
  at: number;
  number: number;
}

/** A page of a plain text begins with a line that begins with one space (domain.md, 3). */
const MARKED = /\n (?=[^\s])/g;

/**
 * The second page and those after it: by the file's own pages where it has them, else by the spaces that printing to
 * text leaves behind.
 */
export function pageStarts(text: string, pages: readonly number[]): PageStart[] {
  const starts = pages.length > 0 ? pages.slice(1) : [...text.matchAll(MARKED)].map((found) => found.index + 2);
  return starts.map((at, index) => ({ at, number: index + 2 }));
}
