import { daysBetween, formatDate, formatDay, type IsoDate } from '../../shared/format/date';
import { SOON_DAYS } from '../../shared/format/due';
import type { Status } from '../../shared/ui/StatusTag';
import type { DutyDay, PlanReference, TimelineRow } from './timeline-api';

/** One plan with its tasks and the days on which it wants reports. */
export interface Group {
  plan: PlanReference;
  rows: TimelineRow[];
  duties: DutyDay[];
}

/** The rows by plan, as they come; a plan that only wants reports stands at the end. */
export function groupsOf(rows: readonly TimelineRow[], duties: readonly DutyDay[]): Group[] {
  const groups = new Map<string, Group>();
  const groupOf = (plan: PlanReference) => {
    const known = groups.get(plan.id) ?? { plan, rows: [], duties: [] };
    groups.set(plan.id, known);
    return known;
  };
  for (const row of rows) groupOf(row.plan).rows.push(row);
  for (const duty of duties) groupOf(duty.plan).duties.push(duty);
  for (const group of groups.values()) group.duties.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return [...groups.values()];
}

type Counted = Pick<TimelineRow, 'parts' | 'dueOn' | 'from'>;

export const doneOf = ({ parts }: Counted) => parts.doneOnTime + parts.doneLate;
export const partsOf = ({ parts }: Counted) => doneOf({ parts }) + parts.openOnTime + parts.openLate;

/** How a whole task stands: late as soon as one part is, done only when every part is. */
export function rowStatus(row: Counted, today: IsoDate): Status {
  if (partsOf(row) > 0 && doneOf(row) === partsOf(row)) return 'done';
  if (row.parts.openLate > 0) return 'overdue';
  if (row.dueOn && daysBetween(today, row.dueOn) <= SOON_DAYS) return 'soon';
  const begun = doneOf(row) > 0 || (row.from && row.from <= today);
  return begun ? 'progress' : 'idle';
}

/** A window in figures: `01/01 – 31/12/2024`, its last day alone, or nothing. */
export function windowText({ from, to, dueOn }: Pick<TimelineRow, 'from' | 'to' | 'dueOn'>): string {
  const last = dueOn ?? to;
  if (!last) return '';
  if (!from || from >= last) return formatDate(last);
  const start = from.slice(0, 4) === last.slice(0, 4) ? formatDay(from) : formatDate(from);
  return `${start} – ${formatDate(last)}`;
}
