import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  planLifeResourceIssue,
  planResourceGet,
  planResourceList,
  planResourceText,
} from '../../generated/plan/sdk.gen';
import type { IssueRequest, PlanRow, PlanView, TaskView } from '../../generated/plan/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { ifMatch, plain, tagged } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

import type { PlansSearch } from './plan-search';

export type { PlanRow, PlanView, TaskView };

export const plansQuery = (filters: PlansSearch) =>
  queryOptions({
    queryKey: ['plans', 'list', filters],
    queryFn: async () => itemsOf(await plain(planResourceList({ query: { ...filters, size: 100 } }))),
    placeholderData: (before) => before,
  });

export const planQuery = (id: string) =>
  queryOptions({ queryKey: ['plans', 'one', id], queryFn: () => tagged(planResourceGet({ path: { id } })) });

/** The text that the plan was read from; the tasks' spans index it. */
export const planTextQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'text', id],
    queryFn: () => plain(planResourceText({ path: { id }, parseAs: 'text' })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export function useIssue(id: string) {
  const queries = useQueryClient();
  return useCommand({
    meta: { ownsError: true },
    mutationFn: ({ etag, body }: { etag: string; body: IssueRequest | undefined }) =>
      plain(planLifeResourceIssue({ path: { id }, headers: ifMatch(etag), body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}
