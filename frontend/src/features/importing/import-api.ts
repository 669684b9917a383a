import { queryOptions, useIsMutating, useQueryClient } from '@tanstack/react-query';
import {
  importResourceAccept,
  importResourceAmend,
  importResourceGet,
  importResourceList,
  importResourceRecheck,
  importResourceText,
  planResourceList,
} from '../../generated/plan/sdk.gen';
import type {
  Amendment,
  DraftDuty,
  DraftFinding,
  DraftTask,
  ImportRow,
  ImportView,
} from '../../generated/plan/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { ifMatch, plain, type Tagged, tagged } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type { Amendment, DraftDuty, DraftFinding, DraftTask, ImportRow, ImportView };

export const importsQuery = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: async () => itemsOf(await plain(importResourceList({ query: { size: 50 } }))),
});

/** The newest plans, of which one may have come in a corrected version. */
export const plansToReviseQuery = queryOptions({
  queryKey: ['plans', 'to-revise'],
  queryFn: async () => itemsOf(await plain(planResourceList({ query: { size: 100 } }))),
});

export const importQuery = (id: string) =>
  queryOptions({ queryKey: ['imports', 'one', id], queryFn: () => tagged(importResourceGet({ path: { id } })) });

export const importTextQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'text', id],
    queryFn: () => plain(importResourceText({ path: { id }, parseAs: 'text' })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The draft as it will be when these decisions have arrived. */
function decided(draft: ImportView, decisions: NonNullable<Amendment['findings']>): ImportView {
  const findings = [...draft.findings];
  for (const { index, decision } of decisions) {
    const before = findings[index];
    if (before) findings[index] = { ...before, decision };
  }
  return { ...draft, findings };
}

/**
 * Adds what the paper does not say, corrects, or decides findings, one change after the other on the newest version.
 * A decision shows at once; what the server says of it counts when no later one is on its way.
 */
export function useAmend(id: string) {
  const queries = useQueryClient();
  const key = importQuery(id).queryKey;
  const mutationKey = ['imports', 'amend', id];
  return useCommand({
    mutationKey,
    scope: { id: `import-${id}` },
    mutationFn: (body: Amendment) =>
      tagged(importResourceAmend({ path: { id }, body, headers: ifMatch(queries.getQueryData(key)?.etag ?? '') })),
    onMutate: ({ findings }) => {
      if (!findings) return;
      queries.setQueryData(key, (old) => old && { ...old, value: decided(old.value, findings) });
    },
    onSuccess: (draft: Tagged<ImportView>) => {
      const isLast = queries.isMutating({ mutationKey }) === 1;
      queries.setQueryData(key, (old) => (isLast || !old ? draft : { ...old, etag: draft.etag }));
    },
    onError: () => queries.invalidateQueries({ queryKey: key }),
  });
}

/** Whether a change of this import is on its way. */
export const useIsSaving = (id: string): boolean => useIsMutating({ mutationKey: ['imports', 'amend', id] }) > 0;

/** Asks the directory again for units and documents. */
export function useRecheck(id: string) {
  const queries = useQueryClient();
  const key = importQuery(id).queryKey;
  return useCommand({
    scope: { id: `import-${id}` },
    mutationFn: () =>
      tagged(importResourceRecheck({ path: { id }, headers: ifMatch(queries.getQueryData(key)?.etag ?? '') })),
    onSuccess: (draft: Tagged<ImportView>) => queries.setQueryData(key, draft),
  });
}

export function useAccept(id: string) {
  const queries = useQueryClient();
  const key = importQuery(id).queryKey;
  return useCommand({
    scope: { id: `import-${id}` },
    mutationFn: () =>
      plain(importResourceAccept({ path: { id }, headers: ifMatch(queries.getQueryData(key)?.etag ?? '') })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
}
