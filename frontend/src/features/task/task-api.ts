import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
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
