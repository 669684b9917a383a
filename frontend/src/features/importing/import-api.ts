import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  importResourceAccept,
  importResourceAdd,
  importResourceAmend,
  importResourceGet,
  importResourceList,
  importResourceText,
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

export type { Amendment, DraftDuty, DraftFinding, DraftTask, ImportRow, ImportView };

export const importsQuery = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: async () => itemsOf(await plain(importResourceList({ query: { size: 50 } }))),
});

export const importQuery = (id: string) =>
  queryOptions({ queryKey: ['imports', 'one', id], queryFn: () => tagged(importResourceGet({ path: { id } })) });

export const importTextQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'text', id],
    queryFn: () => plain(importResourceText({ path: { id }, parseAs: 'text' })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export function useUpload() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => plain(importResourceAdd({ body: { file } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports', 'list'] }),
  });
}

/** Adds what the paper does not say, or decides a finding, one change after the other on the newest version. */
export function useAmend(id: string) {
  const queries = useQueryClient();
  const key = importQuery(id).queryKey;
  return useMutation({
    scope: { id: `import-${id}` },
    mutationFn: (body: Amendment) =>
      tagged(importResourceAmend({ path: { id }, body, headers: ifMatch(queries.getQueryData(key)?.etag ?? '') })),
    onSuccess: (draft: Tagged<ImportView>) => queries.setQueryData(key, draft),
    onError: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useAccept(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (etag: string) => plain(importResourceAccept({ path: { id }, headers: ifMatch(etag) })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
}
