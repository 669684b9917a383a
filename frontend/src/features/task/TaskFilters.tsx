import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { unitsQuery } from '../../shared/directory/units-api';
import { Button } from '../../shared/ui/Button';
import { Checkbox } from '../../shared/ui/Checkbox';
import { ComboBox } from '../../shared/ui/ComboBox';
import { DateField } from '../../shared/ui/DateField';
import { SearchField } from '../../shared/ui/SearchField';
import { Select } from '../../shared/ui/Select';
import styles from './Task.module.css';
import { buckets, type TaskSearch } from './task-search';

interface Props {
  filters: TaskSearch;
  onChange: (next: TaskSearch) => void;
}

/** The filters of the table; each change is a new address. */
export function TaskFilters({ filters, onChange }: Props) {
  const t = useTranslations('task');
  const ui = useTranslations('ui');
  const units = useQuery(unitsQuery);
  const set = (change: Partial<TaskSearch>) => onChange({ ...filters, ...change });
  const choices = [
    { id: 'ALL' as const, label: t('allBuckets') },
    ...buckets.map((id) => ({ id, label: t(`bucket.${id}`) })),
  ];
  return (
    <search data-set={Object.values(filters).some(Boolean) || undefined} className={styles.filters}>
      <div className={styles.search}>
        <SearchField
          label={t('search')}
          icon={Search}
          value={filters.q ?? ''}
          onChange={(q) => set({ q: q || undefined })}
        />
      </div>
      <div className={styles.unit}>
        <ComboBox
          label={t('unit')}
          placeholder={t('allUnits')}
          choices={units.data ?? []}
          value={filters.unit ?? null}
          onChange={(unit) => set({ unit: unit ?? undefined })}
        />
      </div>
      <Select
        label={t('status')}
        choices={choices}
        value={filters.bucket ?? 'ALL'}
        onChange={(bucket) => set({ bucket: bucket === 'ALL' ? undefined : bucket })}
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
      <Checkbox isSelected={filters.needsDecision ?? false} onChange={(on) => set({ needsDecision: on || undefined })}>
        {t('needsDecision')}
      </Checkbox>
      <Checkbox isSelected={filters.citesChanged ?? false} onChange={(on) => set({ citesChanged: on || undefined })}>
        {t('citesChanged')}
      </Checkbox>
      {Object.values(filters).some(Boolean) && (
        <div className={styles.clear}>
          <Button variant="quiet" onPress={() => onChange({})}>
            {ui('clearFilters')}
          </Button>
        </div>
      )}
    </search>
  );
}
