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

/** The version that the draft has now, whoever wrote it. */
export const currentVersion = async (id: string) => (await tagged(writingResourceContent({ path: { id } }))).etag;

interface Saved {
  body: WrittenPlan;
  /** The version that was read; without it a new plan. */
  etag?: string;
}

/** Saves a plan that is written here: a new one, or an earlier draft in the version that was read. */
export function useSavePlan(id?: string) {
  const queries = useQueryClient();
  return useCommand({
    meta: { ownsError: true },
    mutationFn: ({ body, etag }: Saved) =>
      id && etag
        ? plain(writingResourceRewrite({ path: { id }, headers: ifMatch(etag), body }))
        : plain(writingResourceWrite({ body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}
