import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  planLifeResourceCancel,
  planLifeResourceClose,
  planLifeResourceResume,
  planLifeResourceSuspend,
  planResourceHistory,
} from '../../generated/plan/sdk.gen';
import type { HistoryEntry, TransitionRequest } from '../../generated/plan/types.gen';
import { ifMatch, plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type { HistoryEntry, TransitionRequest };

export const steps = ['SUSPEND', 'RESUME', 'CLOSE', 'CANCEL'] as const;

export type Step = (typeof steps)[number];

const calls = {
  SUSPEND: planLifeResourceSuspend,
  RESUME: planLifeResourceResume,
  CLOSE: planLifeResourceClose,
  CANCEL: planLifeResourceCancel,
} as const;

export const historyQuery = (id: string) =>
  queryOptions({ queryKey: ['plans', 'history', id], queryFn: () => plain(planResourceHistory({ path: { id } })) });

/** Suspends, resumes, closes or cancels a plan. */
export function useStep(id: string) {
  const queries = useQueryClient();
  return useCommand({
    meta: { ownsError: true },
    mutationFn: ({ step, etag, body }: { step: Step; etag: string; body: TransitionRequest }) =>
      plain(calls[step]({ path: { id }, headers: ifMatch(etag), body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}
