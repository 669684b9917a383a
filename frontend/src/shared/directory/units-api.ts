import { queryOptions } from '@tanstack/react-query';
import { unitResourceList } from '../../generated/directory/sdk.gen';
import type { UnitResponse } from '../../generated/directory/types.gen';
import { itemsOf } from '../api/paged';
import { plain } from '../api/tagged';
import { compareWords } from '../format/fold';

/** What a form keeps of a unit that was picked. */
export type FoundUnit = Pick<UnitResponse, 'id' | 'code' | 'name'>;

/** The units of today, for pickers and filters; the directory's own page searches on the server. */
export const unitsQuery = queryOptions({
  queryKey: ['directory', 'units', 'today'],
  queryFn: async () => itemsOf(await plain(unitResourceList({ query: { size: 100 } }))),
  staleTime: 10 * 60_000,
  select: (units) =>
    units.map((unit) => ({ id: unit.code, label: unit.name })).sort((a, b) => compareWords(a.label, b.label)),
});

/** The first twenty units of a day that fit some words. */
export const foundUnitsQuery = (words: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'units', 'found', words, asOf],
    queryFn: async (): Promise<FoundUnit[]> =>
      itemsOf(await plain(unitResourceList({ query: { q: words || undefined, asOf, size: 20 } }))),
    placeholderData: (before) => before,
  });
