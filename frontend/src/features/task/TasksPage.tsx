import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { Suspense, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { itemsOf } from '../../shared/api/paged';
import { partStatus } from '../../shared/format/work-status';
import { lazyWith } from '../../shared/i18n/lazy-with';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { PrintButton } from '../../shared/ui/PrintButton';
import { Skeleton } from '../../shared/ui/Skeleton';
import { BulkBar } from './BulkBar';
import { ExportButton } from './ExportButton';
import { FilterBar } from './FilterBar';
import { PrintedFilters } from './PrintedFilters';
import { SortChoice } from './SortChoice';
import { TaskTable } from './TaskTable';
import { tasksQuery, useFilled } from './task-api';
import type { TaskFilters } from './task-search';
import { useMarks } from './use-marks';

const TaskSheet = lazyWith(async () => (await import('./TaskSheet')).TaskSheet, 'source', 'taskSheet', 'directory');
const route = getRouteApi('/shell/nhiem-vu');

/** All parts of all tasks that the person may see, filtered and ordered by the address. */
export function TasksPage() {
  const t = useTranslations('task');
  const words = useTranslations('taskList');
  const ui = useTranslations('ui');
  const { today } = useSession();
  const { task, part, tab, ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (next: TaskFilters) => void navigate({ search: next, replace: true });
  const tasks = useInfiniteQuery(tasksQuery(filters));
  useFilled(tasks);
  const rows = useMemo(() => tasks.data?.pages.flatMap(itemsOf) ?? [], [tasks.data]);
  const marks = useMarks(rows);
  const count = (status: string) => rows.filter((row) => partStatus(row, today).status === status).length;
  return (
    <>
      <PageHeader
        title={filters.year ? words('titleOf', { year: String(filters.year) }) : t('title')}
        sentence={tasks.data && t('sentence', { overdue: count('overdue'), soon: count('soon') })}
        actions={
          <>
            <ExportButton filters={filters} />
            <PrintButton />
          </>
        }
      />
      <PrintedFilters filters={filters} />
      <FilterBar filters={filters} onChange={go} />
      <Panel
        fill="flush"
        title={tasks.data && t(tasks.hasNextPage ? 'countMore' : 'count', { count: rows.length })}
        aside={
          marks.rows.length > 0 ? (
            <BulkBar rows={marks.rows} onDrop={marks.drop} />
          ) : (
            <SortChoice sort={filters.sort} onChange={(sort) => go({ ...filters, sort })} />
          )
        }
      >
        {tasks.isPending && <Skeleton lines={12} />}
        {tasks.isError && <ErrorState error={tasks.error} onRetry={() => void tasks.refetch()} />}
        {tasks.data && rows.length === 0 && !tasks.hasNextPage && (
          <EmptyState icon={ListChecks} title={t('none')} text={t('noneText')} />
        )}
        {rows.length > 0 && (
          <TaskTable
            rows={rows}
            currentId={part ?? null}
            marks={marks}
            sort={filters.sort}
            onSort={(sort) => go({ ...filters, sort })}
            onOpen={(row) => void navigate({ search: { ...filters, task: row.taskId, part: row.assignmentId } })}
          />
        )}
      </Panel>
      {tasks.hasNextPage && (
        <Button variant="quiet" isPending={tasks.isFetchingNextPage} onPress={() => void tasks.fetchNextPage()}>
          {ui('more')}
        </Button>
      )}
      {task && (
        <Suspense>
          <TaskSheet
            taskId={task}
            partId={part}
            tab={tab}
            onShow={(shown) => void navigate({ search: { ...filters, task, ...shown }, replace: true })}
            onClose={() => void navigate({ search: filters })}
          />
        </Suspense>
      )}
    </>
  );
}
