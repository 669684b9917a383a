import { daysBetween, type IsoDate } from '../../shared/format/date';
import { docNumber } from '../../shared/format/doc-number';
import { SOON_DAYS } from '../../shared/format/due';
import type { ExtensionView, ImportRow, PlanRow, TaskRow } from './work-api';
import type { WorkItem } from './work-items';

/** What a unit's head looks after: the late parts of the unit and those due soon; the officers say how far they are. */
export function overseenItems(parts: readonly TaskRow[], today: IsoDate): WorkItem[] {
  return parts
    .filter((part) => part.dueOn && daysBetween(today, part.dueOn) <= SOON_DAYS)
    .map((part) => ({
      key: part.assignmentId,
      title: part.excerpt,
      from: docNumber(part.plan.number, part.plan.symbol),
      dueOn: part.dueOn ?? null,
      action: 'oversee',
      target: { task: part.taskId, part: part.assignmentId },
    }));
}

/** Requests for more time that the person may answer. */
export function extensionItems(extensions: readonly ExtensionView[]): WorkItem[] {
  return extensions
    .filter(({ allowedActions }) => allowedActions.some((action) => action !== 'WITHDRAW'))
    .map((asked) => ({
      key: asked.id,
      title: asked.excerpt,
      from: asked.unit.name,
      plan: docNumber(asked.plan.number, asked.plan.symbol),
      dueOn: asked.dueOn,
      action: 'grant',
      target: { task: asked.taskId, part: asked.assignmentId, tab: 'extension' },
    }));
}

/** Open parts whose unit has ended: somebody must say who carries on. */
export function reassignItems(parts: readonly TaskRow[]): WorkItem[] {
  return parts
    .filter((part) => part.unitNotice?.decisionNeeded)
    .map((part) => ({
      key: `reassign ${part.assignmentId}`,
      title: part.excerpt,
      from: part.unit.name,
      plan: docNumber(part.plan.number, part.plan.symbol),
      dueOn: part.dueOn ?? null,
      when: part.timeText,
      action: 'reassign',
      target: { task: part.taskId, part: part.assignmentId },
    }));
}

/** Events that tasks wait for, once each whatever the number of tasks and units: somebody must say when they happened. */
export function eventItems(parts: readonly TaskRow[]): WorkItem[] {
  const once = new Map(parts.map((part) => [`${part.plan.id} ${part.timeText}`, part]));
  return [...once].map(([event, part]) => ({
    key: `event ${event}`,
    title: part.timeText.charAt(0).toUpperCase() + part.timeText.slice(1),
    from: docNumber(part.plan.number, part.plan.symbol),
    dueOn: null,
    count: new Set(parts.filter((each) => `${each.plan.id} ${each.timeText}` === event).map((each) => each.taskId))
      .size,
    action: 'recordEvent',
    target: { task: part.taskId },
  }));
}

/** Plans that are ready and only wait for their issue by this person. */
export function planItems(plans: readonly PlanRow[]): WorkItem[] {
  return plans
    .filter((plan) => plan.allowedActions.includes('ISSUE'))
    .map((plan) => ({
      key: plan.id,
      title: plan.subject,
      from: plan.number ? docNumber(plan.number, plan.symbol) : 'none',
      dueOn: null,
      action: 'issuePlan',
      target: { plan: plan.id },
    }));
}

/** Documents that were read and wait for somebody to review them. */
export function importItems(imports: readonly ImportRow[]): WorkItem[] {
  return imports.map((each) => ({
    key: each.id,
    title: each.subject || each.fileName,
    from: String(each.openFindings),
    dueOn: null,
    action: 'reviewImport',
    target: { import: each.id },
  }));
}
