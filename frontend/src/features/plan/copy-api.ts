import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  copyResourceCopy,
  copyReviewResourceDecide,
  copyReviewResourceGet,
  unitPlanResourceBegin,
} from '../../generated/plan/sdk.gen';
import type { CopyDecision, CopyReview } from '../../generated/plan/types.gen';
import { ifMatch, plain, tagged } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type CopyItem = CopyReview['items'][number];
export type { CopyReview };

/** `value` belongs to CHANGE: words, an ISO day or a unit's code, as the item is of. */
export type Decide = (decision: CopyDecision, value?: string) => void;

interface Said {
  items: readonly CopyItem[];
  decision: CopyDecision;
  value?: string;
}

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
    meta: { ownsError: true },
    mutationFn: ({ items, decision, value }: Said) =>
      plain(
        copyReviewResourceDecide({
          path: { id },
          headers: ifMatch(etag),
          body: { decisions: items.map(({ index }) => ({ index, decision, value })) },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}
