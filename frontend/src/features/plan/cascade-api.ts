import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { cascadeResourceGet, linkDecisionResourceDecide, linkResourceAdd } from '../../generated/plan/sdk.gen';
import type { CascadeView, LinkView } from '../../generated/plan/types.gen';
import { ifMatch, plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type { CascadeView, LinkView };
export type Upper = CascadeView['upper'][number];
export type Lower = CascadeView['lower'][number];
export type Owed = CascadeView['owed'][number];

export const cascadeQuery = (id: string) =>
  queryOptions({ queryKey: ['plans', 'cascade', id], queryFn: () => plain(cascadeResourceGet({ path: { id } })) });

/** Says whether a plan really carries out what its basis seems to name. */
export function useDecideLink() {
  const queries = useQueryClient();
  return useCommand({
    meta: { ownsError: true },
    mutationFn: ({ link, accepted }: { link: LinkView; accepted: boolean }) =>
      plain(
        linkDecisionResourceDecide({
          path: { id: link.id },
          headers: ifMatch(`"${link.version}"`),
          body: { accepted },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans', 'cascade'] }),
  });
}

export function useAddLink(planId: string) {
  const queries = useQueryClient();
  return useCommand({
    meta: { ownsError: true },
    mutationFn: (body: { kind: LinkView['kind']; number: string }) =>
      plain(linkResourceAdd({ path: { id: planId }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans', 'cascade'] }),
  });
}
