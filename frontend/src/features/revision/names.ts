import type { useTranslations } from 'use-intl';
import type { PlanView } from '../../generated/plan/types.gen';
import type { ChangeView } from './revision-api';

/** How a person calls what a change is about: by the plan's number of the task, the duty's name. */
export function namesOf(plan: PlanView, t: ReturnType<typeof useTranslations<'revision'>>) {
  const ordinals = new Map(plan.tasks.map((task) => [task.id, task.ordinal]));
  const duties = new Map(plan.duties.map((duty) => [duty.id, duty.name]));
  return (change: ChangeView): string => {
    const ordinal = change.taskId ? ordinals.get(change.taskId) : undefined;
    if (ordinal !== undefined) return String(ordinal);
    if (change.dutyId) return duties.get(change.dutyId) ?? '';
    const named = change.fields.find((field) => field.field === 'NAME');
    return named?.after ?? (change.position ? t('inNew', { position: change.position }) : '');
  };
}
