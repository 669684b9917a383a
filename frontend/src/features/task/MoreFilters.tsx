import { useTranslations } from 'use-intl';
import { PlanField } from '../../shared/scope/ScopeFields';
import { Checkbox } from '../../shared/ui/Checkbox';
import { DateField } from '../../shared/ui/DateField';
import { Select } from '../../shared/ui/Select';
import styles from './Task.module.css';
import { type TaskFilters, taskRoles } from './task-search';

interface Props {
  filters: TaskFilters;
  set: (change: Partial<TaskFilters>) => void;
}

/** The filters that stand behind a button. */
export const moreFilters = [
  'planId',
  'role',
  'dueFrom',
  'dueTo',
  'needsDecision',
  'citesChanged',
  'waiting',
] as const satisfies readonly (keyof TaskFilters)[];

export function MoreFilters({ filters, set }: Props) {
  const t = useTranslations('task');
  const words = useTranslations('taskList');
  const ui = useTranslations('ui');
  return (
    <>
      <div className={styles.grow}>
        <PlanField value={filters.planId} onChange={(planId) => set({ planId })} />
      </div>
      <Select
        label={words('role')}
        choices={[
          { id: 'ALL' as const, label: ui('all') },
          ...taskRoles.map((id) => ({ id, label: words(`roles.${id}`) })),
        ]}
        value={filters.role ?? 'ALL'}
        onChange={(role) => set({ role: role === 'ALL' ? undefined : role })}
      />
      <DateField
        label={t('dueFrom')}
        value={filters.dueFrom ?? null}
        onChange={(day) => set({ dueFrom: day ?? undefined })}
      />
      <DateField
        label={t('dueTo')}
        value={filters.dueTo ?? null}
        onChange={(day) => set({ dueTo: day ?? undefined })}
      />
      <div className={styles.checks}>
        <Checkbox
          isSelected={filters.needsDecision ?? false}
          onChange={(on) => set({ needsDecision: on || undefined })}
        >
          {t('needsDecision')}
        </Checkbox>
        <Checkbox isSelected={filters.citesChanged ?? false} onChange={(on) => set({ citesChanged: on || undefined })}>
          {t('citesChanged')}
        </Checkbox>
        <Checkbox isSelected={filters.waiting ?? false} onChange={(on) => set({ waiting: on || undefined })}>
          {words('waiting')}
        </Checkbox>
      </div>
    </>
  );
}
