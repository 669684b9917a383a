import type { IsoDate } from '../../shared/format/date';
import type { Role } from '../../shared/session/session';
import type { ReportSummary, RoundSummary, TaskRow } from './work-api';

/** One thing to do, whatever it comes from. */
export interface WorkItem {
  key: string;
  title: string;
  /** Where it comes from: a plan's number, a unit. */
  from: string;
  dueOn: IsoDate | null;
  /** Words that stand for a missing date. */
  when?: string;
  /** What the person does about it; also the key of the button's word. */
  action: 'progress' | 'write' | 'resume' | 'approve' | 'accept' | 'consolidate' | 'sign' | 'issue';
  target: { task: string; part: string } | { round: string } | { report: string };
}

const byDue = (a: WorkItem, b: WorkItem) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');

export function taskItems(parts: readonly TaskRow[]): WorkItem[] {
  return parts
    .filter((part) => part.allowedActions.includes('RECORD_PROGRESS'))
    .map((part) => ({
      key: part.assignmentId,
      title: part.text,
      from: `${part.plan.number}/${part.plan.symbol}`,
      dueOn: part.dueOn ?? null,
      when: part.timeText,
      action: 'progress',
      target: { task: part.taskId, part: part.assignmentId },
    }));
}

/** What each status of a report asks of whom. */
const askedOf: Partial<Record<ReportSummary['status'], Partial<Record<Role, WorkItem['action']>>>> = {
  DRAFT: { officer: 'resume', coordinator: 'consolidate' },
  RETURNED: { officer: 'resume', coordinator: 'consolidate' },
  AWAITING_APPROVAL: { 'unit-head': 'approve', leader: 'sign' },
  SUBMITTED: { coordinator: 'accept' },
  APPROVED: { clerk: 'issue' },
};

/** The statuses at which some report may wait for a person of these roles. */
export function waitingStatuses(roles: readonly Role[]): ReportSummary['status'][] {
  return (Object.keys(askedOf) as ReportSummary['status'][]).filter((status) =>
    roles.some((role) => askedOf[status]?.[role]),
  );
}

const officialOnly: readonly WorkItem['action'][] = ['consolidate', 'sign', 'issue'];

export function reportItems(reports: readonly ReportSummary[], roles: readonly Role[]): WorkItem[] {
  return reports.flatMap((report) => {
    const asked = roles.flatMap((role) => askedOf[report.status]?.[role] ?? []);
    const action = asked.find((each) => officialOnly.includes(each) === report.official);
    return action ? [{ ...about(report), action }] : [];
  });
}

function about(report: ReportSummary): Omit<WorkItem, 'action'> {
  return {
    key: report.id,
    title: report.round.name,
    from: report.unit.name,
    dueOn: report.round.dueOn,
    target: { report: report.id },
  };
}

/** Rounds that still miss a report and nobody in scope has begun one. */
export function roundItems(
  rounds: readonly RoundSummary[],
  begun: ReadonlySet<string>,
  isOfficer: boolean,
): WorkItem[] {
  if (!isOfficer) return [];
  return rounds
    .filter(({ round, expected, submitted, exempt }) => submitted + exempt < expected && !begun.has(round.id))
    .map(({ round }) => ({
      key: round.id,
      title: round.name,
      from: round.recipient.name,
      dueOn: round.dueOn,
      action: 'write',
      target: { round: round.id },
    }));
}

export const sortItems = (items: WorkItem[]): WorkItem[] => [...items].sort(byDue);
