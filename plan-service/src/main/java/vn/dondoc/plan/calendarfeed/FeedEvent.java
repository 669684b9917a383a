package vn.dondoc.plan.calendarfeed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One entry of a calendar: all that it tells.
 *
 * @param id stable as long as the work is
 * @param who the unit's name, or how many units
 * @param plan "45/KH-UBND"
 * @param changedAt when people last saw it change
 */
record FeedEvent(UUID id, LocalDate on, String title, String who, String plan, Instant changedAt) {}
