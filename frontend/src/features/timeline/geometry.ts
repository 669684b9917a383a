import { daysBetween, type IsoDate } from '../../shared/format/date';
import { addMonths, firstOf, lastOf, type Month } from '../../shared/format/month';

/** Months of a year with where they begin and how wide they are, in percent. */
export interface Mark {
  month: Month;
  at: number;
  width: number;
}

const round = (share: number) => Math.round(share * 1000) / 1000;
const lengthOf = (year: number) => daysBetween(`${year}-01-01`, `${year + 1}-01-01`);

/** How far into the year a day begins, in percent of its width; days outside stand on the edge. */
export function shareOf(day: IsoDate, year: number): number {
  const share = (100 * daysBetween(`${year}-01-01`, day)) / lengthOf(year);
  return round(Math.max(0, Math.min(100, share)));
}

/** A day ends where the next one begins: the last day of a window belongs to its bar. */
const endOf = (day: IsoDate, year: number) =>
  round(Math.min(100, Math.max(0, (100 * (daysBetween(`${year}-01-01`, day) + 1)) / lengthOf(year))));

export function monthsOf(year: number): Mark[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = addMonths(`${String(year).padStart(4, '0')}-01`, index);
    const at = shareOf(firstOf(month), year);
    return { month, at, width: round(endOf(lastOf(month), year) - at) };
  });
}

/** The window of a task as the document gives it: either end may be missing. */
export interface Window {
  from?: IsoDate | null;
  to?: IsoDate | null;
  dueOn?: IsoDate | null;
}

/** A bar of a year; `open` says that the window goes on beyond that edge. */
export interface Bar {
  at: number;
  width: number;
  openStart: boolean;
  openEnd: boolean;
}

/** Where a task's bar stands in a year; null when it has no day in it. A task with a last day only is a bar of that day. */
export function barOf({ from, to, dueOn }: Window, year: number): Bar | null {
  const last = dueOn ?? to;
  const first = from ?? last;
  if (!first || !last) return null;
  const [start, end] = first <= last ? [first, last] : [last, last];
  if (end < `${year}-01-01` || start > `${year}-12-31`) return null;
  const at = shareOf(start, year);
  return {
    at,
    width: round(endOf(end, year) - at),
    openStart: start < `${year}-01-01`,
    openEnd: end > `${year}-12-31`,
  };
}
