import { daysBetween, type IsoDate } from '../format/date';

/** From a first to a last day, as shares of a drawing's width. */
export interface TimeScale {
  from: IsoDate;
  to: IsoDate;
  /** Percent from the left; days outside stand on the edge. */
  at: (day: IsoDate) => number;
  /** The years to write on the axis: at most about eight. */
  years: number[];
}

const STEPS = [1, 2, 5, 10, 20, 50];
const MOST = 8;

export function timeScale(from: IsoDate, to: IsoDate): TimeScale {
  const days = Math.max(1, daysBetween(from, to));
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  const step = STEPS.find((each) => (last - first) / each <= MOST) ?? 100;
  const start = Math.ceil(first / step) * step;
  const years: number[] = [];
  for (let year = start; year <= last; year += step) if (`${year}-01-01` >= from) years.push(year);
  return {
    from,
    to,
    years,
    at: (day) => Math.max(0, Math.min(100, Math.round((daysBetween(from, day) / days) * 10_000) / 100)),
  };
}
