import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { RecentEvents } from './RecentEvents';
import styles from './Unit.module.css';
import { UnitClasses } from './UnitClasses';
import { UnitFilters } from './UnitFilters';
import { UnitResults } from './UnitResults';
import { UnitsActions } from './UnitsActions';
import { UnitTree } from './UnitTree';
import type { UnitsSearch } from './unit-search';

const route = getRouteApi('/shell/don-vi');

/** The units as they were on a day: as a tree, or as what a search finds. */
export function UnitsPage() {
  const t = useTranslations('unit');
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const { q, asOf, type, open } = filters;
  const set = (change: Partial<UnitsSearch>) => void navigate({ search: { ...filters, ...change }, replace: true });
  return (
    <>
      <PageHeader
        title={asOf ? t('titleOn', { date: formatDate(asOf) }) : t('title')}
        sentence={t('sentence')}
        actions={<UnitsActions asOf={asOf} />}
      />
      <UnitFilters filters={filters} onChange={set} />
      <div className={styles.columns}>
        <Panel fill="flush">
          {q || type ? (
            <UnitResults q={q} type={type} asOf={asOf} />
          ) : (
            <UnitTree
              asOf={asOf}
              open={open?.split('.').filter(Boolean)}
              onOpen={(ids) => set({ open: ids.join('.') || '.' })}
              onVisit={(id) => void navigate({ to: '/don-vi/$id', params: { id }, search: { asOf } })}
            />
          )}
        </Panel>
        <div className={styles.stack}>
          <RecentEvents asOf={asOf} />
          <UnitClasses asOf={asOf} />
        </div>
      </div>
    </>
  );
}
