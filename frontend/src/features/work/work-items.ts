import type { IsoDate } from '../../shared/format/date';
import { docNumber } from '../../shared/format/doc-number';
import type { Role } from '../../shared/session/session';
import type { ProposalView, ReportSummary, RoundSummary, TaskRow } from './work-api';

type PlanTarget = { plan: string } | { import: string };

/** What is done about work of a report, of a task, of a plan. */
export type WorkActionName =
  | 'write'
  | 'begin'
  | 'urge'
  | 'resume'
  | 'approve'
  | 'accept'
  | 'consolidate'
  | 'sign'
  | 'issue'
  | 'progress'
  | 'oversee'
  | 'grant'
  | 'reassign'
  | 'recordEvent'
  | 'decideProposal'
  | 'issuePlan'
  | 'reviewImport';

/** One thing to do, whatever it comes from. */
export interface WorkItem {
  key: string;
  title: string;
  /** Where it comes from: a plan's number, a unit. */
  from: string;
  /** The plan's number where `from` is a unit: rounds of two plans have the same name. */
  plan?: string | null;
  dueOn: IsoDate | null;
  /** How many tasks it is about, where it is about several. */
  count?: number;
  /** Words that stand for a missing date. */
  when?: string;
  /** What the person does about it; also the key of the button's word. */
  action: WorkActionName;
  target: { task: string; part?: string; tab?: 'extension' } | { round: string } | { report: string } | PlanTarget;
}

const byDue = (a: WorkItem, b: WorkItem) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');

export function taskItems(parts: readonly TaskRow[]): WorkItem[] {
  return parts
    .filter((part) => part.allowedActions.includes('RECORD_PROGRESS'))
    .map((part) => ({
      key: part.assignmentId,
      title: part.excerpt,
      from: docNumber(part.plan.number, part.plan.symbol),
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
    plan: report.round.planNumber,
    dueOn: report.round.dueOn,
    target: { report: report.id },
  };
}

const roundItem = ({ round }: RoundSummary, action: WorkItem['action'], from: string): WorkItem => ({
  key: `${action} ${round.id}`,
  title: round.name,
  from,
  plan: round.planNumber,
  dueOn: round.dueOn,
  action,
  target: { round: round.id },
});

/** Rounds of the unit's own that nobody has begun to write. */
export function roundsToWrite(rounds: readonly RoundSummary[], begun: ReadonlySet<string>): WorkItem[] {
  return rounds
    .filter(({ round, expected, submitted, exempt }) => submitted + exempt < expected && !begun.has(round.id))
    .map((each) => roundItem(each, each.round.tier === 'EXTERNAL' ? 'begin' : 'write', each.round.recipient.name));
}

/** Rounds in which units are late: for the coordinator to urge. */
export function roundsToUrge(rounds: readonly RoundSummary[]): WorkItem[] {
  return rounds
    .filter(({ round, missing }) => missing > 0 && round.tier === 'INTERNAL')
    .map((each) => roundItem(each, 'urge', String(each.missing)));
}

/** Rounds whose plan has changed: somebody must say whether they move or fall away. */
export function proposalItems(proposals: readonly ProposalView[]): WorkItem[] {
  return proposals
    .filter(({ mayDecide, decision }) => mayDecide && decision === 'OPEN')
    .map(({ id, round, dueOn }) => ({
      key: `proposal ${id}`,
      title: round.name,
      from: round.planNumber ?? round.planSubject ?? '',
      dueOn,
      action: 'decideProposal',
      target: { round: round.id },
    }));
}

export const sortItems = (items: WorkItem[]): WorkItem[] => [...items].sort(byDue);
