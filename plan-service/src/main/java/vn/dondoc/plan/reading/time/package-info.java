/**
 * Dates and times as officials write them: damaged, without a year, as windows, quarters, events or habits.
 * An expression is read whole or not at all; a date without a year takes the plan's year and says so.
 * Used by the readers of tasks and duties.
 */
@NullMarked
package vn.dondoc.plan.reading.time;

import org.jspecify.annotations.NullMarked;
