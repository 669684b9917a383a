import { addDays, type IsoDate, weekday } from './date';

/** A month as the address writes it: `2026-02`. */
export type Month = string;

export const monthOf = (day: IsoDate): Month => day.slice(0, 7);

/** The month some months later, or earlier when negative. */
export function addMonths(month: Month, months: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export const firstOf = (month: Month): IsoDate => `${month}-01`;

export const lastOf = (month: Month): IsoDate => addDays(firstOf(addMonths(month, 1)), -1);

/** The same day of another month; its last one where the month is shorter. */
export function dayIn(month: Month, day: IsoDate): IsoDate {
  const wanted = `${month}-${day.slice(8, 10)}`;
  const last = lastOf(month);
  return wanted > last ? last : wanted;
}

/** The Monday on or before a day. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, -((weekday(day) + 6) % 7));

/** The whole weeks, Monday first, that hold every day of a month. */
export function weeksOf(month: Month): IsoDate[][] {
  const weeks: IsoDate[][] = [];
  for (let monday = mondayOf(firstOf(month)); monday <= lastOf(month); monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}

const days: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where a key of the month's grid leads: arrows by day and week, Home and End in the week, PageUp and PageDown by month. */
export function stepDay(day: IsoDate, key: string): IsoDate | null {
  if (key in days) return addDays(day, days[key] ?? 0);
  if (key === 'Home') return mondayOf(day);
  if (key === 'End') return addDays(mondayOf(day), 6);
  if (key === 'PageUp') return dayIn(addMonths(monthOf(day), -1), day);
  if (key === 'PageDown') return dayIn(addMonths(monthOf(day), 1), day);
  return null;
}
