package vn.dondoc.plan.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some tasks of a year, plan by plan.
 *
 * @param duties the year's reports; with the first rows only
 * @param next opaque cursor of the following rows, absent when these are the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Timeline(
        List<TimelineRow> rows,
        List<DutyDay> duties,
        @Nullable String next) {}
