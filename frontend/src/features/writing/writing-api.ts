import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { writingResourceContent, writingResourceRewrite, writingResourceWrite } from '../../generated/plan/sdk.gen';
import { ifMatch, plain, tagged } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';
import type { WrittenPlan } from './writing-draft';

export const contentQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'content', id],
    queryFn: () => tagged(writingResourceContent({ path: { id } })),
  });

/** Saves a plan that is written here: a new one, or an earlier draft in the version that was read. */
export function useSavePlan(existing?: { id: string; etag: string }) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: (body: WrittenPlan) =>
      existing
        ? plain(writingResourceRewrite({ path: { id: existing.id }, headers: ifMatch(existing.etag), body }))
        : plain(writingResourceWrite({ body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}
