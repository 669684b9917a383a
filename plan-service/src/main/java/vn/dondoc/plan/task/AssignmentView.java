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
 * One unit's part in a task.
 *
 * @param phrase the words that gave it, "Các phòng, ban"
 * @param percent 0 to 100
 * @param evidence where the proof is, as the unit wrote it
 * @param dueOn last day on time; absent when the document gives none
 * @param bucket as of today
 * @param standing whether it can be worked on, as the plan stands
 * @param version for {@code If-Match} when progress is recorded
 * @param unitNotice what became of the unit since, while its part is open
 * @param history what was said before, newest first; only when a single task is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentView(
        UUID id,
        AssignmentRole role,
        String phrase,
        UnitRef unit,
        ProgressStatus status,
        int percent,
        @Nullable String note,
        @Nullable String evidence,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        Bucket bucket,
        Standing standing,
        int version,
        @Nullable UnitNotice unitNotice,
        @Nullable List<ProgressEntry> history,
        List<TaskAction> allowedActions) {

    boolean isOpen() {
        return status != ProgressStatus.DONE;
    }

    AssignmentView with(@Nullable UnitNotice notice) {
        return new AssignmentView(
                id,
                role,
                phrase,
                unit,
                status,
                percent,
                note,
                evidence,
                dueOn,
                doneOn,
                bucket,
                standing,
                version,
                notice,
                history,
                allowedActions);
    }
}
