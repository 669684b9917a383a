import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { commentResourceAdd, commentResourceList } from '../../generated/plan/sdk.gen';
import type { CommentView } from '../../generated/plan/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type { CommentView };

/** What was said of a task, newest first. */
export const commentsQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['tasks', 'comments', taskId],
    queryFn: async (): Promise<CommentView[]> =>
      itemsOf(await plain(commentResourceList({ path: { id: taskId }, query: { size: 100 } }))),
  });

export function useAddComment(taskId: string) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: (text: string) => plain(commentResourceAdd({ path: { id: taskId }, body: { text } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks', 'comments', taskId] }),
  });
}
