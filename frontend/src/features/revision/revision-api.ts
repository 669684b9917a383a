import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  importResourceText,
  planAmendmentResourceRevisions,
  planResourceGet,
  planResourceText,
  revisionResourceApply,
  revisionResourceDecide,
  revisionResourceDiscard,
  revisionResourceGet,
} from '../../generated/plan/sdk.gen';
import type {
  ApplicationRequest,
  ChangeView,
  DecisionRequest,
  FieldChange,
  RevisionRow,
  RevisionView,
  TextPiece,
} from '../../generated/plan/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { ifMatch, plain, type Tagged, tagged } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type { ApplicationRequest, ChangeView, DecisionRequest, FieldChange, RevisionRow, RevisionView, TextPiece };

export const planQuery = (id: string) =>
  queryOptions({ queryKey: ['plans', 'one', id], queryFn: () => tagged(planResourceGet({ path: { id } })) });

export const revisionsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['revisions', 'of', planId],
    queryFn: async () => itemsOf(await plain(planAmendmentResourceRevisions({ path: { id: planId } }))),
  });

export const revisionQuery = (id: string) =>
  queryOptions({ queryKey: ['revisions', 'one', id], queryFn: () => tagged(revisionResourceGet({ path: { id } })) });

/** The text of a document by its import; of the plan itself, where it came without one. */
export const documentTextQuery = (importId: string | null | undefined, planId: string) =>
  queryOptions({
    queryKey: ['revisions', 'text', importId ?? planId],
    queryFn: () =>
      importId
        ? plain(importResourceText({ path: { id: importId }, parseAs: 'text' }))
        : plain(planResourceText({ path: { id: planId }, parseAs: 'text' })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The revision as it will be when these decisions have arrived. */
function decided(revision: RevisionView, made: NonNullable<DecisionRequest['decisions']>): RevisionView {
  const changes = [...revision.changes];
  for (const { index, decision } of made) {
    const at = changes.findIndex((change) => change.index === index);
    const before = changes[at];
    if (before) changes[at] = { ...before, decision };
  }
  return { ...revision, changes };
}

/** Decides changes, or says which task is which; a decision shows at once. */
export function useDecide(id: string) {
  const queries = useQueryClient();
  const key = revisionQuery(id).queryKey;
  const mutationKey = ['revisions', 'decide', id];
  return useCommand({
    mutationKey,
    scope: { id: `revision-${id}` },
    mutationFn: (body: DecisionRequest) =>
      tagged(revisionResourceDecide({ path: { id }, body, headers: ifMatch(queries.getQueryData(key)?.etag ?? '') })),
    onMutate: ({ decisions }) => {
      if (decisions) queries.setQueryData(key, (old) => old && { ...old, value: decided(old.value, decisions) });
    },
    onSuccess: (revision: Tagged<RevisionView>) => {
      const isLast = queries.isMutating({ mutationKey }) === 1;
      queries.setQueryData(key, (old) => (isLast || !old ? revision : { ...old, etag: revision.etag }));
    },
    onError: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useApply(id: string) {
  const queries = useQueryClient();
  const key = revisionQuery(id).queryKey;
  return useCommand({
    scope: { id: `revision-${id}` },
    mutationFn: (body: ApplicationRequest) =>
      plain(revisionResourceApply({ path: { id }, body, headers: ifMatch(queries.getQueryData(key)?.etag ?? '') })),
    onSettled: () =>
      Promise.all(
        ['revisions', 'plans', 'tasks'].map((queryKey) => queries.invalidateQueries({ queryKey: [queryKey] })),
      ),
  });
}

export function useDiscard(id: string) {
  const queries = useQueryClient();
  const key = revisionQuery(id).queryKey;
  return useCommand({
    scope: { id: `revision-${id}` },
    mutationFn: () =>
      tagged(revisionResourceDiscard({ path: { id }, headers: ifMatch(queries.getQueryData(key)?.etag ?? '') })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['revisions'] }),
  });
}
