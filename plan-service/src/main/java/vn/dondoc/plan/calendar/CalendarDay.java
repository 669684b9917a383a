package vn.dondoc.plan.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which something is due; days without anything are left out.
 *
 * @param items reports first, then tasks in the order of their plans; up to 12 tasks
 * @param more how many units' parts of that day are not among the items
 */
public record CalendarDay(LocalDate on, List<CalendarItem> items, long more) {}
