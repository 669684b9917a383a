package vn.dondoc.plan.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.task.Bucket;
import vn.dondoc.plan.tasklist.PlanReference;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * One thing that is due.
 *
 * @param taskId of a task
 * @param assignmentId of a task of which the sender sees one unit's part only
 * @param dutyId of a report
 * @param excerpt the beginning of the task's sentence, up to 120 characters, or the name of the report
 * @param unit who does it, where it is one unit
 * @param units how many units do it
 * @param bucket of a task: the worst among its parts, as of today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarItem(
        Kind kind,
        PlanReference plan,
        @Nullable UUID taskId,
        @Nullable UUID assignmentId,
        @Nullable UUID dutyId,
        String excerpt,
        @Nullable UnitRef unit,
        int units,
        @Nullable Bucket bucket) {

    public enum Kind {
        TASK,
        DUTY
    }

    static CalendarItem duty(DutyDay duty) {
        return new CalendarItem(
                Kind.DUTY, duty.plan(), null, null, duty.dutyId(), duty.name(), null, duty.units(), null);
    }
}
