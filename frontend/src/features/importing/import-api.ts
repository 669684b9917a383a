import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  importResourceAccept,
  importResourceCreate,
  importResourceGet,
  importResourceList,
  importResourcePatch,
  importResourceText,
} from '../../generated/plan/sdk.gen';
import type { Draft, DraftHead, DraftRow, DraftTask } from '../../generated/plan/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { ifMatch, plain, type Tagged, tagged } from '../../shared/api/tagged';

export type { Draft, DraftHead, DraftRow, DraftTask };

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
    mutationFn: (file: File) => plain(importResourceCreate({ body: { file } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports', 'list'] }),
  });
}

/** Gives the draft what the paper did not carry: number, date, issuer. */
export function useCompleteHead(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ head, etag }: { head: DraftHead; etag: string }) =>
      tagged(importResourcePatch({ path: { id }, body: head, headers: ifMatch(etag) })),
    onSuccess: (draft: Tagged<Draft>) => queries.setQueryData(importQuery(id).queryKey, draft),
  });
}

export function useAccept(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (etag: string) => plain(importResourceAccept({ path: { id }, headers: ifMatch(etag) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
}
