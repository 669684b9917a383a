import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  calendarFeedResourceCreate,
  calendarFeedResourceList,
  calendarFeedResourceRevoke,
} from '../../generated/plan/sdk.gen';
import type { CalendarFeedView, FeedScope } from '../../generated/plan/types.gen';
import { ifMatch, plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type { CalendarFeedView, FeedScope };

/** The addresses of calendars that still open something. */
export const feedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: async (): Promise<CalendarFeedView[]> =>
    (await plain(calendarFeedResourceList())).filter((feed) => !feed.revokedAt),
});

/** Makes an address; the answer says it this once. */
export function useCreateFeed() {
  const queries = useQueryClient();
  return useCommand({
    // The document does not tell what this answer holds.
    mutationFn: async (scope: FeedScope) =>
      (await plain(calendarFeedResourceCreate({ body: { scope } }))) as CalendarFeedView,
    onSettled: () => queries.invalidateQueries({ queryKey: ['calendar-feeds'] }),
  });
}

export function useRevokeFeed() {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: ({ id, version }: CalendarFeedView) =>
      plain(calendarFeedResourceRevoke({ path: { id }, headers: ifMatch(`"${version}"`) })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['calendar-feeds'] }),
  });
}
