import { useTranslations } from 'use-intl';
import { Select } from '../../shared/ui/Select';
import styles from './Task.module.css';
import { type TaskFilters, taskSorts } from './task-search';

interface Props {
  sort: TaskFilters['sort'];
  onChange: (sort: TaskFilters['sort']) => void;
}

/** The order of the rows; the heads of the table give the same on a desk. */
export function SortChoice({ sort, onChange }: Props) {
  const t = useTranslations('taskList');
  return (
    <div className={styles.sort}>
      <Select
        label={t('sort')}
        choices={taskSorts.map((id) => ({ id, label: t(`sorts.${id}`) }))}
        value={sort ?? 'DUE'}
        onChange={(next) => onChange(next === 'DUE' ? undefined : next)}
      />
    </div>
  );
}
