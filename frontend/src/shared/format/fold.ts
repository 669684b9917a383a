/** Letters without marks and case, for searching: "Đôn đốc" → "don doc". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Whether every word of the search stands in the text, in any order. */
export function matchesFolded(text: string, search: string): boolean {
  const folded = fold(text);
  return fold(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

const collator = new Intl.Collator('vi', { numeric: true });

/** The Vietnamese order, with numbers by value. */
export const compareWords = (a: string, b: string): number => collator.compare(a, b);
