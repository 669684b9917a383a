import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { proposalResourceDecide, proposalResourceOfRound, proposalResourceOpen } from '../../generated/report/sdk.gen';
import type { ProposalView } from '../../generated/report/types.gen';
import { ifMatch, plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type Proposal = ProposalView;

/** What changed plans ask of rounds and nobody has decided yet. */
export const proposalsQuery = queryOptions({
  queryKey: ['proposals', 'open'],
  queryFn: async (): Promise<Proposal[]> => plain(proposalResourceOpen()),
});

export const roundProposalsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['proposals', 'round', roundId],
    queryFn: async (): Promise<Proposal[]> => plain(proposalResourceOfRound({ path: { id: roundId } })),
  });

/** Accepts a proposal, or rejects it with a reason; the round is read anew. */
export function useDecide(proposal: Proposal) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: async (decision: { accepted: boolean; reason?: string }) =>
      plain(
        proposalResourceDecide({
          path: { id: proposal.id },
          headers: ifMatch(`"${proposal.version}"`),
          body: decision,
        }),
      ),
    onSettled: () =>
      Promise.all(['proposals', 'rounds', 'completeness'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}
