import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ClipboardList, Search, SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useHasRole } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { Checkbox } from '../../shared/ui/Checkbox';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { SearchField } from '../../shared/ui/SearchField';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Plan.module.css';
import { PlanTable } from './PlanTable';
import { plansQuery } from './plan-api';
import type { PlansSearch } from './plan-search';

const route = getRouteApi('/shell/ke-hoach');

export function PlansPage() {
  const t = useTranslations('plan');
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const plans = useQuery(plansQuery(filters));
  const mayImport = useHasRole('coordinator');
  const isHead = useHasRole('unit-head');
  const mayWrite = mayImport || isHead;
  const drafts = plans.data?.filter((plan) => plan.status === 'DRAFT').length ?? 0;
  const isFiltered = Boolean(filters.q || filters.citesChanged);
  const set = (change: PlansSearch) => void navigate({ search: { ...filters, ...change }, replace: true });
  return (
    <>
      <PageHeader
        title={t('title')}
        sentence={plans.data && t('sentence', { count: plans.data.length, drafts })}
        actions={
          <>
            <Link to="/ke-hoach/so-dang-ky" look="secondary">
              {t('register')}
            </Link>
            {mayWrite && (
              <Link to="/ke-hoach/soan" look="secondary">
                {t('write')}
              </Link>
            )}
            {mayImport && (
              <Link to="/nhap-ke-hoach" look="primary">
                {t('import')}
              </Link>
            )}
          </>
        }
      />
      <div className={styles.search}>
        <SearchField
          label={t('search')}
          icon={Search}
          value={filters.q ?? ''}
          onChange={(words) => set({ q: words || undefined })}
        />
        <Checkbox isSelected={filters.citesChanged ?? false} onChange={(on) => set({ citesChanged: on || undefined })}>
          {t('citesChanged')}
        </Checkbox>
      </div>
      <Panel fill="flush">
        {plans.isPending && <Skeleton lines={5} />}
        {plans.isError && <ErrorState error={plans.error} onRetry={() => void plans.refetch()} />}
        {plans.data?.length === 0 &&
          (isFiltered ? (
            <EmptyState icon={SearchX} title={t('noneFound')} text={t('noneFoundText')}>
              <Button onPress={() => void navigate({ search: {}, replace: true })}>{t('clear')}</Button>
            </EmptyState>
          ) : (
            <EmptyState icon={ClipboardList} title={t('none')} text={t('noneText')} />
          ))}
        {plans.data && plans.data.length > 0 && <PlanTable plans={plans.data} />}
      </Panel>
    </>
  );
}
