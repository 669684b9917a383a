/** A stretch of a text; `lit` where the other text says something else. */
export interface Stretch {
  text: string;
  lit: boolean;
}

/** A word, a whole document number or date, a run of spaces, or one mark. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[/-][\p{L}\p{M}\p{N}]+)*|\s+|\S/gu;

const tokensOf = (text: string): string[] => text.normalize('NFC').match(TOKEN) ?? [];
const isSpace = (token: string) => token.trim() === '';

/** Length of the longest common run of tokens from each pair of places to the ends. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    const row = table[i] ?? [];
    for (let j = right.length - 1; j >= 0; j--) {
      row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return table;
}

/** Which words of each text stand in the other too, in the same order. */
function shared(left: readonly string[], right: readonly string[]): [Set<number>, Set<number>] {
  const table = commonLengths(left, right);
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      kept[0].add(i++);
      kept[1].add(j++);
    } else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return kept;
}

/** The tokens as stretches; a space is lit only between two lit words. */
function stretchesOf(tokens: readonly string[], kept: ReadonlySet<number>): Stretch[] {
  const words = tokens.flatMap((token, index) => (isSpace(token) ? [] : [index]));
  const lit = new Set(words.filter((_, order) => !kept.has(order)));
  const stretches: Stretch[] = [];
  tokens.forEach((text, index) => {
    const isLit = lit.has(index) || (isSpace(text) && lit.has(index - 1) && lit.has(index + 1));
    const last = stretches.at(-1);
    if (last?.lit === isLit) last.text += text;
    else stretches.push({ text, lit: isLit });
  });
  return stretches;
}

/** Both texts with the words lit that the other does not have, in order; spaces never count. */
export function litDifferences(left: string, right: string): [Stretch[], Stretch[]] {
  const tokens = [tokensOf(left), tokensOf(right)] as const;
  const words = tokens.map((all) => all.filter((token) => !isSpace(token)));
  const [keptLeft, keptRight] = shared(words[0] ?? [], words[1] ?? []);
  return [stretchesOf(tokens[0], keptLeft), stretchesOf(tokens[1], keptRight)];
}
