import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { unitTypes } from '../../shared/directory/unit-types';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { SearchField } from '../../shared/ui/SearchField';
import { Select } from '../../shared/ui/Select';
import styles from './Unit.module.css';
import type { UnitsSearch } from './unit-search';

interface Props {
  filters: UnitsSearch;
  onChange: (change: Partial<UnitsSearch>) => void;
}

export function UnitFilters({ filters, onChange }: Props) {
  const t = useTranslations('unit');
  const ui = useTranslations('ui');
  const words = useTranslations('directory');
  const { q, asOf, type } = filters;
  const types = [
    { id: 'ALL' as const, label: t('allTypes') },
    ...unitTypes.map((id) => ({ id, label: words(`type.${id}`) })),
  ];
  return (
    <search className={styles.filters}>
      <SearchField
        label={t('search')}
        icon={Search}
        value={q ?? ''}
        onChange={(next) => onChange({ q: next || undefined })}
      />
      <Select
        label={t('type')}
        choices={types}
        value={type ?? 'ALL'}
        onChange={(next) => onChange({ type: next === 'ALL' ? undefined : next })}
      />
      <DateField
        label={words('asOf')}
        value={asOf ?? null}
        onChange={(day) => onChange({ asOf: day ?? undefined, open: undefined })}
      />
      {(q || type || asOf) && (
        <div className={styles.clear}>
          <Button variant="quiet" onPress={() => onChange({ q: undefined, type: undefined, asOf: undefined })}>
            {ui('clearFilters')}
          </Button>
        </div>
      )}
    </search>
  );
}
