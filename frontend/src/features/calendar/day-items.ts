import type { IsoDate } from '../../shared/format/date';
import { dueStatus } from '../../shared/format/due';
import type { Status } from '../../shared/ui/StatusTag';
import type { CalendarDay, CalendarItem } from './calendar-api';

/** How the work of a day stands; a report's day has no status of its own. */
export function itemStatus({ kind, bucket }: CalendarItem, on: IsoDate, today: IsoDate): Status | 'duty' {
  if (kind === 'DUTY') return 'duty';
  if (bucket === 'DONE_ON_TIME' || bucket === 'DONE_LATE') return 'done';
  return dueStatus(on, today, 'started');
}

const order: readonly string[] = ['overdue', 'duty', 'soon', 'progress', 'idle', 'done'];

/** What asks most of a person first. */
export const byUrgency = (on: IsoDate, today: IsoDate) => (a: CalendarItem, b: CalendarItem) =>
  order.indexOf(itemStatus(a, on, today)) - order.indexOf(itemStatus(b, on, today));

/** How many things a day holds: those sent and those that did not fit. */
export const countOf = (day: CalendarDay | undefined) => (day ? day.items.length + day.more : 0);

/** Things of some status over all days. */
export const countStatus = (days: readonly CalendarDay[], status: Status | 'duty', today: IsoDate) =>
  days.reduce((sum, day) => sum + day.items.filter((item) => itemStatus(item, day.on, today) === status).length, 0);
