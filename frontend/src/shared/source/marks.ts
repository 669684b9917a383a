export type MarkKind = 'task' | 'duty' | 'citation' | 'finding' | 'change';

export interface Span {
  start: number;
  end: number;
}

/** A lit place in a source text; `key` is `kind-index`, also in the address. */
export interface Mark extends Span {
  key: string;
  kind: MarkKind;
  /** Not lit before it is looked at: what was read there was left out. */
  isFaint?: boolean;
}

/** A stretch of text under the same marks, the shortest first. */
export interface Piece extends Span {
  marks: readonly Mark[];
}

export const markKey = (kind: MarkKind, index: number): string => `${kind}-${index}`;

/** The index in a key of this kind; undefined for other keys and none. */
export function indexIn(kind: MarkKind, key: string | undefined): number | undefined {
  const [named, index] = key?.split('-') ?? [];
  return named === kind && index !== undefined && /^\d+$/.test(index) ? Number(index) : undefined;
}

/** The marks of a list of read things; those without a place in the text have none. */
export function marksOf(kind: MarkKind, things: readonly { span?: Span | null; leftOut?: boolean }[]): Mark[] {
  return things.flatMap(({ span, leftOut = false }, index) =>
    span ? [{ ...span, kind, key: markKey(kind, index), ...(leftOut && { isFaint: true }) }] : [],
  );
}

/** Cuts a stretch of text where marks begin and end, and where it is asked to; marks may overlap and nest. */
export function piecesOf(stretch: Span, marks: readonly Mark[], at: readonly number[] = []): Piece[] {
  const inside = marks.filter((mark) => mark.start < stretch.end && mark.end > stretch.start);
  const cuts = new Set([stretch.start, stretch.end, ...at]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, stretch.start));
    cuts.add(Math.min(mark.end, stretch.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? stretch.end;
    const over = inside.filter((mark) => mark.start < end && mark.end > start);
    return { start, end, marks: over.sort((a, b) => a.end - a.start - (b.end - b.start)) };
  });
}

/** For each stretch, in the order of the text, the marks over it: one walk, however long the text is. */
export function marksOver(stretches: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const waiting = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Mark[] = [];
  return stretches.map((stretch) => {
    open = open.filter((mark) => mark.end > stretch.start);
    for (let mark = waiting[next]; mark && mark.start < stretch.end; mark = waiting[++next]) {
      if (mark.end > stretch.start) open.push(mark);
    }
    return [...open];
  });
}

const PLACE = /^span-(\d+)-(\d+)$/;

/**
 * The key of the mark that an address means: it names the mark (`citation-3`) or, when another service knows only where
 * a citation stands, its place (`span-120-180`).
 */
export function meantBy(at: string | undefined, marks: readonly Mark[]): string | undefined {
  const [, from, to] = PLACE.exec(at ?? '') ?? [];
  if (from === undefined) return at;
  const over = marks.filter((mark) => mark.kind === 'citation' && mark.start < Number(to) && mark.end > Number(from));
  return (over.find((mark) => mark.start === Number(from)) ?? over[0])?.key;
}
