/**
 * What is due when: the days of a calendar and the rows of a year, of tasks and of reports.
 * A task that several units have is one entry; its bucket is the worst among the parts that are shown; visibility is part of every query.
 * Reads by SQL and changes nothing.
 */
@NullMarked
package vn.dondoc.plan.calendar;

import org.jspecify.annotations.NullMarked;
