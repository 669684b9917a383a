import { queryOptions } from '@tanstack/react-query';
import { legalReferenceResourceGet, legalReferenceResourceSearch } from '../../generated/directory/sdk.gen';
import type { LegalReferenceResponse } from '../../generated/directory/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { plain } from '../../shared/api/tagged';

export type { LegalReferenceResponse };

export const referencesQuery = (q: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'references', q],
    queryFn: async () => itemsOf(await plain(legalReferenceResourceSearch({ query: { q, size: 100 } }))),
    placeholderData: (before) => before,
  });

export const referenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'reference', id],
    queryFn: () => plain(legalReferenceResourceGet({ path: { id } })),
  });
