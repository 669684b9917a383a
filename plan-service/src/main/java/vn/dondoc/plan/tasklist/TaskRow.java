package vn.dondoc.plan.tasklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.task.Bucket;
import vn.dondoc.plan.task.ProgressStatus;
import vn.dondoc.plan.task.Standing;
import vn.dondoc.plan.task.TaskAction;
import vn.dondoc.plan.unitcopy.UnitNotice;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * One unit's part in one task, as a line of the task list.
 *
 * @param ordinal the task's place in its plan
 * @param excerpt the beginning of the task's sentence, up to 120 characters, cut between words with "…"; the whole is in the task
 * @param timeText the time as the document words it, up to 60 characters; empty where {@code dueOn} says it
 * @param dueOn last day on time; absent when there is none
 * @param bucket as of today
 * @param standing open, or of a closed plan
 * @param unitNotice what became of the unit since, while its part is open
 * @param version for {@code If-Match} when progress is recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskRow(
        UUID taskId,
        UUID assignmentId,
        PlanReference plan,
        int ordinal,
        String excerpt,
        String timeText,
        AssignmentRole role,
        UnitRef unit,
        ProgressStatus status,
        int percent,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        Bucket bucket,
        Standing standing,
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
                excerpt,
                timeText,
                role,
                unit,
                status,
                percent,
                dueOn,
                doneOn,
                bucket,
                standing,
                version,
                notice,
                allowedActions);
    }
}
