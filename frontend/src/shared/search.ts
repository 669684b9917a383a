import * as v from 'valibot';

/** A word in the address; numbers are words too, anything else is left out. */
export const word = v.optional(
  v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), undefined as unknown as string),
);

/** A year in the address. */
export const year = v.optional(v.fallback(v.pipe(v.number(), v.integer()), undefined as unknown as number));

/** An ISO date in the address. */
export const date = v.optional(v.fallback(v.pipe(v.string(), v.isoDate()), undefined as unknown as string));

/** A filter that is on or not in the address at all. */
export const flag = v.optional(v.fallback(v.literal(true), undefined as unknown as true));

/** One of a few words. */
export const oneOf = <const T extends readonly string[]>(words: T) =>
  v.optional(v.fallback(v.picklist(words), undefined as unknown as T[number]));

/** Some of a few words, commas between them: `OPEN_LATE,OPEN_ON_TIME`. */
export const someOf = <const T extends readonly string[]>(words: T) =>
  v.optional(
    v.fallback(
      v.pipe(
        v.string(),
        v.check((text) => text.split(',').every((each) => words.includes(each))),
      ),
      undefined as unknown as string,
    ),
  );

/** The words of such a list; none for no list. */
export const wordsOf = <K extends string>(joined: string | undefined): K[] =>
  joined ? (joined.split(',') as K[]) : [];

/** Such a list; undefined, and so not in the address, for no words. */
export const joinWords = (words: readonly string[]): string | undefined => words.join(',') || undefined;
