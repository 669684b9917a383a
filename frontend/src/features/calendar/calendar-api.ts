import { queryOptions } from '@tanstack/react-query';
import { calendarResourceDays } from '../../generated/plan/sdk.gen';
import type { CalendarDay, CalendarItem } from '../../generated/plan/types.gen';
import { plain } from '../../shared/api/tagged';
import type { IsoDate } from '../../shared/format/date';
import type { CalendarSearch } from './calendar-search';

export type { CalendarDay, CalendarItem };

type Shown = Omit<CalendarSearch, 'day'> & { from: IsoDate; to: IsoDate };

/** The days of a stretch on which something is due. */
export const calendarQuery = (query: Shown) =>
  queryOptions({
    queryKey: ['tasks', 'calendar', query],
    queryFn: async (): Promise<CalendarDay[]> => plain(calendarResourceDays({ query })),
    placeholderData: (before) => before,
  });
