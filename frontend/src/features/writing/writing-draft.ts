import type { WrittenDuty, WrittenParty, WrittenPlan, WrittenTask, WrittenUnit } from '../../generated/plan/types.gen';

export type { WrittenDuty, WrittenParty, WrittenPlan, WrittenTask, WrittenUnit };

/** A row of the form, with a key that stays while rows move. */
export type Keyed<T> = T & { key: string };

/** The form of a plan, complete or not; lists of lines are one text each. */
export interface PlanDraft {
  subject: string;
  year: number;
  symbol: string;
  bases: string;
  purpose: string;
  tasks: Keyed<WrittenTask>[];
  organisation: string;
  duties: Keyed<WrittenDuty>[];
  closing: string;
  recipients: string;
  authority: string;
  position: string;
  issuerCode?: string | null;
}

export const keyed = <T>(row: T): Keyed<T> => ({ ...row, key: crypto.randomUUID() });

export const newTask = (): Keyed<WrittenTask> => keyed({ text: '', parties: [] });

export const newDuty = (): Keyed<WrittenDuty> => keyed({ kind: 'HALF_YEAR', tier: 'INTERNAL', reporters: [] });

export const emptyDraft = (year: number): PlanDraft => ({
  subject: '',
  year,
  symbol: '',
  bases: '',
  purpose: '',
  tasks: [newTask()],
  organisation: '',
  duties: [],
  closing: '',
  recipients: '',
  authority: '',
  position: '',
});

const text = (lines: readonly string[]) => lines.join('\n');

const lines = (written: string) =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function draftOf(plan: WrittenPlan): PlanDraft {
  return {
    subject: plan.subject,
    year: plan.year,
    symbol: plan.symbol ?? '',
    bases: text(plan.bases),
    purpose: text(plan.purpose),
    tasks: plan.tasks.map(keyed),
    organisation: text(plan.organisation),
    duties: plan.duties.map(keyed),
    closing: text(plan.closing),
    recipients: text(plan.recipients),
    authority: plan.signature.authority ?? '',
    position: plan.signature.position,
    issuerCode: plan.issuerCode,
  };
}

/** Rows without words are not sent. */
export const sentTasks = <T extends WrittenTask>(tasks: readonly T[]): T[] => tasks.filter((task) => task.text.trim());

const bare = <T extends { key: string }>({ key: _, ...row }: T): Omit<T, 'key'> => row;

export function planOf(draft: PlanDraft): WrittenPlan {
  return {
    subject: draft.subject.trim(),
    year: draft.year,
    symbol: draft.symbol.trim() || null,
    issuerCode: draft.issuerCode ?? null,
    bases: lines(draft.bases),
    purpose: lines(draft.purpose),
    tasks: sentTasks(draft.tasks).map(bare) as WrittenTask[],
    organisation: lines(draft.organisation),
    duties: draft.duties.map(bare) as WrittenDuty[],
    closing: lines(draft.closing),
    recipients: lines(draft.recipients),
    signature: { authority: draft.authority.trim() || null, position: draft.position.trim() },
  };
}

export type Lack = 'subject' | 'tasks' | 'position' | 'duties';

/** What keeps the draft from being saved, in the order of the form. */
export function lacks(draft: PlanDraft): Lack[] {
  const found: Lack[] = [];
  if (!draft.subject.trim()) found.push('subject');
  if (!draft.tasks.some((task) => task.text.trim())) found.push('tasks');
  if (draft.duties.some((duty) => duty.reporters.length === 0 || lacksRecipient(duty))) found.push('duties');
  if (!draft.position.trim()) found.push('position');
  return found;
}

/** A plan to be drawn up or a summing-up may be sent to nobody; a periodic report may not. */
const lacksRecipient = ({ kind, recipient }: WrittenDuty) =>
  kind !== 'ONE_OFF' && kind !== 'EVENT' && !(recipient && isNamed(recipient));

const isNamed = (unit: WrittenUnit) => Boolean(unit.unitCode || unit.classCode || unit.phrase?.trim());

/** Puts a row one place up or down; at the ends it stays. */
export function moved<T>(rows: readonly T[], index: number, by: -1 | 1): T[] {
  const to = index + by;
  const row = rows[index];
  const other = rows[to];
  if (row === undefined || other === undefined) return [...rows];
  return rows.map((each, at) => (at === index ? other : at === to ? row : each));
}
