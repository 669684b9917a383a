package vn.dondoc.plan.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.tasklist.PlanReference;

/**
 * One task of a year with the parts that the sender may see.
 *
 * @param ordinal the task's place in its plan
 * @param excerpt the beginning of its sentence, up to 120 characters
 * @param from first day of its window, where the document gives one
 * @param to last day of its window
 * @param dueOn the last of its parts' last days; absent while any part has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineRow(
        UUID taskId,
        PlanReference plan,
        int ordinal,
        String excerpt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate dueOn,
        BucketCounts parts) {

    /** How many parts are in which bucket, as of today. */
    public record BucketCounts(long doneOnTime, long doneLate, long openOnTime, long openLate) {}
}
