import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { taskListResourceList, taskResourceGet, taskResourceProgress } from '../../generated/plan/sdk.gen';
import type { AssignmentView, Bucket, ProgressRequest, TaskRow, TaskView } from '../../generated/plan/types.gen';
import { ifMatch, plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';
import { wordsOf } from '../../shared/search';
import type { TaskFilters } from './task-search';

export type { AssignmentView, ProgressRequest, TaskRow, TaskView };

/** The filters as the server takes them. */
const asked = ({ bucket, role, ...filters }: TaskFilters) => ({
  ...filters,
  bucket: bucket ? wordsOf<Bucket>(bucket) : undefined,
  role: role ? [role] : undefined,
});

export const tasksQuery = (filters: TaskFilters) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'list', filters],
    queryFn: ({ pageParam }) =>
      plain(taskListResourceList({ query: { ...asked(filters), size: 50, cursor: pageParam } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

const onePage = 50;
const mostAtOnce = 20;

/** A page may end before it is full, when the server has looked at enough: then the next ones follow by themselves, up to a limit. */
export function useFilled(tasks: {
  data: { pages: { items: unknown[] }[] } | undefined;
  hasNextPage: boolean;
  isFetching: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => unknown;
}): void {
  const { data, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = tasks;
  const mayGoOn = hasNextPage && !isFetching && !isFetchNextPageError;
  useEffect(() => {
    const lines = data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
    if (data && mayGoOn && lines < onePage && data.pages.length < mostAtOnce) {
      fetchNextPage();
    }
  }, [data, mayGoOn, fetchNextPage]);
}

export const taskQuery = (id: string) =>
  queryOptions({ queryKey: ['tasks', 'one', id], queryFn: () => plain(taskResourceGet({ path: { id } })) });

interface Saying {
  taskId: string;
  assignment: AssignmentView;
  said: ProgressRequest;
}

/** Records what the unit says, against the version that the person saw. */
export function useRecordProgress() {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: ({ taskId, assignment, said }: Saying) =>
      plain(
        taskResourceProgress({
          path: { id: taskId, assignmentId: assignment.id },
          body: said,
          headers: ifMatch(`"${assignment.version}"`),
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
}
