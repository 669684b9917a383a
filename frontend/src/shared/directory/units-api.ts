import { queryOptions } from '@tanstack/react-query';
import { unitResourceList } from '../../generated/directory/sdk.gen';
import { itemsOf } from '../api/paged';
import { plain } from '../api/tagged';
import { compareWords } from '../format/fold';

/** The units of today, for pickers and filters; the directory's own page searches on the server. */
export const unitsQuery = queryOptions({
  queryKey: ['directory', 'units', 'today'],
  queryFn: async () => itemsOf(await plain(unitResourceList({ query: { size: 100 } }))),
  staleTime: 10 * 60_000,
  select: (units) =>
    units.map((unit) => ({ id: unit.code, label: unit.name })).sort((a, b) => compareWords(a.label, b.label)),
});
