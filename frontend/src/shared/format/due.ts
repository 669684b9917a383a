import type { Status } from '../ui/StatusTag';
import { daysBetween, type IsoDate } from './date';

/** Days before a deadline from which it is "due soon". */
export const SOON_DAYS = 7;

/** How a piece of open or finished work stands against its last day. */
export function dueStatus(
  dueOn: IsoDate | null | undefined,
  today: IsoDate,
  work: 'open' | 'started' | 'done',
): Status {
  if (work === 'done') return 'done';
  const left = dueOn ? daysBetween(today, dueOn) : Number.POSITIVE_INFINITY;
  if (left < 0) return 'overdue';
  if (left <= SOON_DAYS) return 'soon';
  return work === 'started' ? 'progress' : 'idle';
}
