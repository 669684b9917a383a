import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Building2, Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { DateField } from '../../shared/ui/DateField';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { SearchField } from '../../shared/ui/SearchField';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Unit.module.css';
import { UnitClasses } from './UnitClasses';
import { UnitTable } from './UnitTable';
import { unitsOnQuery } from './unit-api';

const route = getRouteApi('/shell/don-vi');

/** The units as they were on a day, and the groups that documents call by one name. */
export function UnitsPage() {
  const t = useTranslations('unit');
  const { q, asOf } = route.useSearch();
  const navigate = route.useNavigate();
  const units = useQuery(unitsOnQuery(q, asOf));
  return (
    <>
      <PageHeader
        title={asOf ? t('titleOn', { date: formatDate(asOf) }) : t('title')}
        sentence={units.data && t('sentence', { count: units.data.length })}
      />
      <search className={styles.filters}>
        <SearchField
          label={t('search')}
          icon={Search}
          value={q ?? ''}
          onChange={(words) => void navigate({ search: { asOf, q: words || undefined }, replace: true })}
        />
        <DateField
          label={t('asOf')}
          value={asOf ?? null}
          onChange={(day) => void navigate({ search: { q, asOf: day ?? undefined }, replace: true })}
        />
      </search>
      <div className={styles.columns}>
        <Panel fill="flush">
          {units.isPending && <Skeleton lines={10} />}
          {units.isError && <ErrorState error={units.error} onRetry={() => void units.refetch()} />}
          {units.data?.length === 0 && <EmptyState icon={Building2} title={t('none')} text={t('noneText')} />}
          {units.data && units.data.length > 0 && <UnitTable units={units.data} />}
        </Panel>
        <UnitClasses asOf={asOf} />
      </div>
    </>
  );
}
