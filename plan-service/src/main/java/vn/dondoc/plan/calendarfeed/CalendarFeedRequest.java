package vn.dondoc.plan.calendarfeed;

import jakarta.validation.constraints.NotNull;

/** What the new address shows. */
public record CalendarFeedRequest(@NotNull FeedScope scope) {}
