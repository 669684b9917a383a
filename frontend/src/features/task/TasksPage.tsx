import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { itemsOf } from '../../shared/api/paged';
import { partStatus } from '../../shared/format/work-status';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { PrintButton } from '../../shared/ui/PrintButton';
import { Skeleton } from '../../shared/ui/Skeleton';
import { TaskFilters } from './TaskFilters';
import { TaskSheet } from './TaskSheet';
import { TaskTable } from './TaskTable';
import { tasksQuery } from './task-api';

const route = getRouteApi('/shell/nhiem-vu');

/** All parts of all tasks that the person may see, filtered by the address. */
export function TasksPage() {
  const t = useTranslations('task');
  const ui = useTranslations('ui');
  const { today } = useSession();
  const { task, part, ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const tasks = useInfiniteQuery(tasksQuery(filters));
  const rows = useMemo(() => tasks.data?.pages.flatMap(itemsOf) ?? [], [tasks.data]);
  const count = (status: string) => rows.filter((row) => partStatus(row, today).status === status).length;
  return (
    <>
      <PageHeader
        title={t('title')}
        sentence={tasks.data && t('sentence', { overdue: count('overdue'), soon: count('soon') })}
        actions={<PrintButton />}
      />
      <TaskFilters filters={filters} onChange={(next) => void navigate({ search: next, replace: true })} />
      <Panel fill="flush" title={tasks.data && t(tasks.hasNextPage ? 'countMore' : 'count', { count: rows.length })}>
        {tasks.isPending && <Skeleton lines={12} />}
        {tasks.isError && <ErrorState error={tasks.error} onRetry={() => void tasks.refetch()} />}
        {tasks.data && rows.length === 0 && <EmptyState icon={ListChecks} title={t('none')} text={t('noneText')} />}
        {rows.length > 0 && (
          <TaskTable
            rows={rows}
            currentId={part ?? null}
            onOpen={(row) => void navigate({ search: { ...filters, task: row.taskId, part: row.assignmentId } })}
          />
        )}
      </Panel>
      {tasks.hasNextPage && (
        <Button variant="quiet" isPending={tasks.isFetchingNextPage} onPress={() => void tasks.fetchNextPage()}>
          {ui('more')}
        </Button>
      )}
      {task && <TaskSheet taskId={task} partId={part} onClose={() => void navigate({ search: filters })} />}
    </>
  );
}
