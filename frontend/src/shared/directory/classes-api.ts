import { queryOptions } from '@tanstack/react-query';
import { unitClassResourceList } from '../../generated/directory/sdk.gen';
import { itemsOf } from '../api/paged';
import { plain } from '../api/tagged';

/** The classes of units of a day, with their members then. */
export const classesOfDayQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'classes', 'day', asOf],
    queryFn: async () => itemsOf(await plain(unitClassResourceList({ query: { asOf, size: 100 } }))),
    staleTime: 10 * 60_000,
  });
