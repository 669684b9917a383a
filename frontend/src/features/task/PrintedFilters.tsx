import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { planChoice, unitChoices } from '../../shared/scope/scope-api';
import { wordsOf } from '../../shared/search';
import styles from './Task.module.css';
import type { buckets, TaskFilters } from './task-search';

/** On paper, where no field can be read: what the list was narrowed and ordered by. */
export function PrintedFilters({ filters }: { filters: TaskFilters }) {
  const t = useTranslations('task');
  const words = useTranslations('taskList');
  const unit = useQuery({ ...unitChoices(filters.unit ?? ''), enabled: filters.unit !== undefined });
  const plan = useQuery({ ...planChoice(filters.planId ?? ''), enabled: filters.planId !== undefined });
  const said = [
    filters.q && words('printed.text', { text: filters.q }),
    filters.unit && (unit.data?.find((each) => each.id === filters.unit)?.label ?? filters.unit),
    ...wordsOf<(typeof buckets)[number]>(filters.bucket).map((each) => t(`bucket.${each}`)),
    filters.year && words('printed.year', { year: String(filters.year) }),
    filters.planId && words('printed.plan', { plan: plan.data?.label.split(' · ')[0] ?? filters.planId }),
    filters.role && words(`roles.${filters.role}`),
    filters.dueFrom && words('printed.from', { date: formatDate(filters.dueFrom) }),
    filters.dueTo && words('printed.to', { date: formatDate(filters.dueTo) }),
    filters.needsDecision && t('needsDecision'),
    filters.citesChanged && t('citesChanged'),
    filters.waiting && words('waiting'),
  ].filter(Boolean);
  const sort = words(`sorts.${filters.sort ?? 'DUE'}`);
  return (
    <p className={styles.printed}>
      {said.length > 0 ? words('printedFilters', { filters: said.join('; '), sort }) : words('printedAll', { sort })}
    </p>
  );
}
