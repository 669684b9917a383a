import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  copyResourceCopy,
  copyReviewResourceDecide,
  copyReviewResourceGet,
  unitPlanResourceBegin,
} from '../../generated/plan/sdk.gen';
import type { CopyReview } from '../../generated/plan/types.gen';
import { ifMatch, plain, tagged } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type CopyItem = CopyReview['items'][number];
export type { CopyReview };

export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'review', id],
    queryFn: () => tagged(copyReviewResourceGet({ path: { id } })),
    retry: false,
  });

/** Begins next year's plan from this one, as a draft whose moved days and references wait for a person. */
export function useCopy(id: string) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: (year: number) => plain(copyResourceCopy({ path: { id }, body: { year } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}

/** Begins a unit's own plan from the tasks that this one gives it. */
export function useUnitPlan(id: string) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: (unitCode: string) => plain(unitPlanResourceBegin({ path: { id }, body: { unitCode } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}

export function useDecideItems(id: string, etag: string) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: ({ items, decision }: { items: readonly CopyItem[]; decision: 'ACCEPT' | 'KEEP' }) =>
      plain(
        copyReviewResourceDecide({
          path: { id },
          headers: ifMatch(etag),
          body: { decisions: items.map(({ index }) => ({ index, decision })) },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}
