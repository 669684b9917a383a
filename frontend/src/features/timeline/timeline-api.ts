import { infiniteQueryOptions } from '@tanstack/react-query';
import { calendarResourceTimeline } from '../../generated/plan/sdk.gen';
import type { DutyDay, PlanReference, TimelineRow } from '../../generated/plan/types.gen';
import { plain } from '../../shared/api/tagged';
import type { TimelineSearch } from './timeline-search';

export type { DutyDay, PlanReference, TimelineRow };

/** A year's tasks plan by plan, a hundred at a time; the reports come with the first ones. */
export const timelineQuery = (filters: TimelineSearch & { year: number }) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'timeline', filters],
    queryFn: ({ pageParam }) => plain(calendarResourceTimeline({ query: { ...filters, cursor: pageParam } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
