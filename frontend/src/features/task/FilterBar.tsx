import { ListFilter, Search } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { UnitField, YearField } from '../../shared/scope/ScopeFields';
import { joinWords, wordsOf } from '../../shared/search';
import { Button } from '../../shared/ui/Button';
import { MultiSelect } from '../../shared/ui/MultiSelect';
import { SearchField } from '../../shared/ui/SearchField';
import { MoreFilters, moreFilters } from './MoreFilters';
import styles from './Task.module.css';
import { buckets, countSet, type TaskFilters } from './task-search';

interface Props {
  filters: TaskFilters;
  onChange: (next: TaskFilters) => void;
}

/** The filters of the table; each change is a new address. Those used less stand behind a button, unless one is set. */
export function FilterBar({ filters, onChange }: Props) {
  const t = useTranslations('task');
  const words = useTranslations('taskList');
  const ui = useTranslations('ui');
  const more = useId();
  const further = countSet(filters, moreFilters);
  const [open, setOpen] = useState(further > 0);
  const set = (change: Partial<TaskFilters>) => onChange({ ...filters, ...change });
  return (
    <search className={styles.search}>
      <div className={styles.filters} data-open={open || undefined}>
        <div className={styles.grow}>
          <SearchField
            label={t('search')}
            icon={Search}
            value={filters.q ?? ''}
            onChange={(q) => set({ q: q || undefined })}
          />
        </div>
        <div className={styles.grow}>
          <UnitField value={filters.unit} onChange={(unit) => set({ unit })} />
        </div>
        <MultiSelect
          label={t('status')}
          choices={buckets.map((id) => ({ id, label: t(`bucket.${id}`) }))}
          value={wordsOf<(typeof buckets)[number]>(filters.bucket)}
          onChange={(chosen) => set({ bucket: joinWords(chosen) })}
        />
        <YearField value={filters.year} onChange={(year) => set({ year })} />
        <Button icon={ListFilter} aria-expanded={open} aria-controls={more} onPress={() => setOpen(!open)}>
          {further > 0 ? words('moreSet', { count: further }) : words('more')}
        </Button>
        {countSet(filters) > 0 && (
          <Button variant="quiet" onPress={() => onChange({ sort: filters.sort })}>
            {ui('clearFilters')}
          </Button>
        )}
      </div>
      <div id={more} hidden={!open} className={styles.filters}>
        {open && <MoreFilters filters={filters} set={set} />}
      </div>
    </search>
  );
}
