package vn.dondoc.plan.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.unitcopy.UnitNotice;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * One unit's part in one task, as a line of the task list.
 *
 * @param ordinal the task's place in its plan
 * @param timeText the time as the document words it
 * @param dueOn last day on time; absent when the document gives none
 * @param bucket as of today
 * @param unitNotice what became of the unit since, while its part is open
 * @param version for {@code If-Match} when progress is recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskRow(
        UUID taskId,
        UUID assignmentId,
        TaskView.PlanOfTask plan,
        int ordinal,
        String text,
        String timeText,
        AssignmentRole role,
        UnitRef unit,
        ProgressStatus status,
        int percent,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        Bucket bucket,
        int version,
        @Nullable UnitNotice unitNotice,
        List<TaskAction> allowedActions) {

    boolean isOpen() {
        return status != ProgressStatus.DONE;
    }

    TaskRow with(@Nullable UnitNotice notice) {
        return new TaskRow(
                taskId,
                assignmentId,
                plan,
                ordinal,
                text,
                timeText,
                role,
                unit,
                status,
                percent,
                dueOn,
                doneOn,
                bucket,
                version,
                notice,
                allowedActions);
    }
}
