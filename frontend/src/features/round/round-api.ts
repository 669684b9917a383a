import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  roundResourceAddReporters,
  roundResourceCompleteness,
  roundResourceExempt,
  roundResourceGet,
  roundResourceList,
} from '../../generated/report/sdk.gen';
import type { CompletenessResponse, RoundCard, RoundResponse, RoundSummary } from '../../generated/report/types.gen';
import { ifMatch, plain, type Tagged, tagged } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type { RoundCard, RoundSummary };
export type Round = RoundResponse;
export type Reporter = Round['reporters'][number];
export type Completeness = CompletenessResponse;
export type Cell = Completeness['rows'][number]['cells'][number];

export const roundsQuery = (year: number) =>
  queryOptions({
    queryKey: ['rounds', 'list', year],
    queryFn: async (): Promise<RoundSummary[]> => plain(roundResourceList({ query: { year } })),
    placeholderData: (before) => before,
  });

export const completenessQuery = (year: number) =>
  queryOptions({
    queryKey: ['completeness', year],
    queryFn: async () => (await plain(roundResourceCompleteness({ query: { year } }))) as Completeness,
    placeholderData: (before) => before,
  });

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['rounds', 'one', id],
    queryFn: async () => (await tagged(roundResourceGet({ path: { id } }))) as Tagged<Round>,
  });

type Change = { kind: 'ADD'; unitCodes: string[] } | { kind: 'EXEMPT'; unit: string; reason: string };

/** Expects more units in a round, or excuses one with a reason. */
export function useChangeRound(id: string) {
  const queries = useQueryClient();
  const key = roundQuery(id).queryKey;
  return useCommand({
    mutationFn: async (change: Change) => {
      const headers = ifMatch(queries.getQueryData(key)?.etag ?? '');
      const answer =
        change.kind === 'ADD'
          ? tagged(roundResourceAddReporters({ path: { id }, headers, body: { unitCodes: change.unitCodes } }))
          : tagged(roundResourceExempt({ path: { id, unit: change.unit }, headers, body: { reason: change.reason } }));
      return (await answer) as Tagged<Round>;
    },
    onSuccess: (round) => queries.setQueryData(key, round),
    onSettled: () => queries.invalidateQueries({ queryKey: ['completeness'] }),
  });
}
