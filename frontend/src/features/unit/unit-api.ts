import { queryOptions } from '@tanstack/react-query';
import { unitClassResourceList, unitResourceList } from '../../generated/directory/sdk.gen';
import type { UnitClassResponse, UnitResponse } from '../../generated/directory/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { plain } from '../../shared/api/tagged';

export type { UnitClassResponse, UnitResponse };

export const unitsOnQuery = (q: string | undefined, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'units', 'search', q, asOf],
    queryFn: async () => itemsOf(await plain(unitResourceList({ query: { q, asOf, size: 100 } }))),
    placeholderData: (before) => before,
  });

export const unitClassesQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'classes', asOf],
    queryFn: async (): Promise<UnitClassResponse[]> => itemsOf(await plain(unitClassResourceList({ query: { asOf } }))),
  });
