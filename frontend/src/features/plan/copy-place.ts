import type { CopyItem } from './copy-api';

const parts = ['subject', 'bases', 'purpose', 'tasks', 'organisation', 'duties', 'closing', 'recipients'] as const;
const fields = ['timeText', 'dueOn', 'from', 'trigger', 'parties', 'reporters', 'recipient', 'name'] as const;

type Part = (typeof parts)[number];
type Field = (typeof fields)[number];

/** Where an item stands in the plan: "/tasks/3/timeText" is the time of the fourth task. */
export interface Place {
  part: Part;
  /** From 1; absent for what there is once. */
  number?: number;
  field?: Field;
}

export function placeOf(pointer: string): Place | null {
  const [, part, at, field] = pointer.split('/');
  const known = parts.find((each) => each === part);
  if (!known) return null;
  return {
    part: known,
    ...(at !== undefined && /^\d+$/.test(at) && { number: Number(at) + 1 }),
    field: fields.find((each) => each === field),
  };
}

export type Shape = 'day' | 'words' | 'unit';

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const WRITTEN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** What a person puts in its place: a day where a whole day stands, a unit, or other words. */
export function shapeOf({ kind, before }: Pick<CopyItem, 'kind' | 'before'>): Shape {
  if (kind === 'UNIT') return 'unit';
  return ISO.test(before) || WRITTEN.test(before) ? 'day' : 'words';
}

/** `2024-03-08` of `2024-03-08` and of `08/3/2024`; null of other words. */
export function dayOf(words: string | null | undefined): string | null {
  if (!words) return null;
  if (ISO.test(words)) return words;
  const [, day, month, year] = WRITTEN.exec(words) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** A day as it stands in the plan: ISO in a field of its own, in words as officials write it (the month 08, but 3). */
export function writtenLike(before: string, day: string): string {
  if (ISO.test(before)) return day;
  const [year, month = '', date] = day.split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}
