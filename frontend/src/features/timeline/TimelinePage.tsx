import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ChartGantt, ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { PrintedScope } from '../../shared/scope/PrintedScope';
import { PlanField, UnitField } from '../../shared/scope/ScopeFields';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { IconButton } from '../../shared/ui/IconButton';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { PrintButton } from '../../shared/ui/PrintButton';
import { Skeleton } from '../../shared/ui/Skeleton';
import { Legend } from './Legend';
import { groupsOf, rowStatus } from './rows';
import styles from './Timeline.module.css';
import { timelineQuery } from './timeline-api';
import { YearTable } from './YearTable';

/** As many rows as are drawn without being asked for. */
const AT_ONCE = 500;
const route = getRouteApi('/shell/dong-thoi-gian');

/** A year at a glance: a row per task with the window in which it is done, and the days on which reports are due. */
export function TimelinePage() {
  const t = useTranslations('timeline');
  const ui = useTranslations('ui');
  const { today } = useSession();
  const { year = Number(today.slice(0, 4)), ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const shown = useInfiniteQuery(timelineQuery({ year, ...filters }));
  const rows = useMemo(() => shown.data?.pages.flatMap((page) => page.rows) ?? [], [shown.data]);
  const groups = useMemo(() => groupsOf(rows, shown.data?.pages[0]?.duties ?? []), [rows, shown.data]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = shown;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && rows.length < AT_ONCE) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, rows.length]);
  const count = (status: string) => rows.filter((row) => rowStatus(row, today) === status).length;
  const go = (change: object) => void navigate({ search: { year, ...filters, ...change }, replace: true });
  return (
    <>
      <PageHeader
        title={t('title', { year: String(year) })}
        sentence={shown.data && t('sentence', { tasks: rows.length, overdue: count('overdue'), soon: count('soon') })}
        actions={
          <>
            <IconButton
              label={t('yearBefore')}
              icon={ChevronLeft}
              variant="secondary"
              onPress={() => go({ year: year - 1 })}
            />
            <IconButton
              label={t('yearAfter')}
              icon={ChevronRight}
              variant="secondary"
              onPress={() => go({ year: year + 1 })}
            />
            <PrintButton />
          </>
        }
      />
      <PrintedScope unit={filters.unit} planId={filters.planId} />
      <search className={styles.filters}>
        <UnitField value={filters.unit} onChange={(unit) => go({ unit })} />
        <PlanField value={filters.planId} onChange={(planId) => go({ planId })} />
      </search>
      <Panel fill="flush">
        {shown.isPending && <Skeleton lines={12} />}
        {shown.isError && <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />}
        {shown.data && groups.length === 0 && <EmptyState icon={ChartGantt} title={t('none')} text={t('noneText')} />}
        {groups.length > 0 && <YearTable year={year} groups={groups} />}
      </Panel>
      {groups.length > 0 && <Legend />}
      {hasNextPage && (
        <Button variant="quiet" isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {ui('more')}
        </Button>
      )}
    </>
  );
}
