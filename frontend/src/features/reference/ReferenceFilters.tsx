import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { docTypes } from '../../shared/format/doc-type';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { SearchField } from '../../shared/ui/SearchField';
import { Select } from '../../shared/ui/Select';
import styles from './Reference.module.css';
import { type ReferenceFilters as Filters, standings } from './reference-search';

interface Props {
  filters: Filters;
  onChange: (next: Filters) => void;
}

/** The filters of the list; each change is a new address. */
export function ReferenceFilters({ filters, onChange }: Props) {
  const t = useTranslations('reference');
  const ui = useTranslations('ui');
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change });
  const isSet = Object.values(filters).some(Boolean);
  const types = [{ id: 'ALL', label: t('allTypes') }, ...docTypes];
  const all = [
    { id: 'ALL' as const, label: t('allStandings') },
    ...standings.map((id) => ({ id, label: t(`standings.${id}`) })),
  ];
  return (
    <search data-set={isSet || undefined} className={styles.filters}>
      <div className={styles.search}>
        <SearchField
          label={t('search')}
          icon={Search}
          value={filters.q ?? ''}
          onChange={(q) => set({ q: q || undefined })}
        />
      </div>
      <Select
        label={t('type')}
        choices={types}
        value={filters.type ?? 'ALL'}
        onChange={(type) => set({ type: type === 'ALL' ? undefined : type })}
      />
      <Select
        label={t('standing')}
        choices={all}
        value={filters.standing ?? 'ALL'}
        onChange={(standing) => set({ standing: standing === 'ALL' ? undefined : standing })}
      />
      <DateField label={t('asOf')} value={filters.asOf ?? null} onChange={(day) => set({ asOf: day ?? undefined })} />
      {isSet && (
        <div className={styles.clear}>
          <Button variant="quiet" onPress={() => onChange({})}>
            {ui('clearFilters')}
          </Button>
        </div>
      )}
    </search>
  );
}
