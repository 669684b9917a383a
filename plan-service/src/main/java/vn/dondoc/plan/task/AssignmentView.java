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
 * @param unit who holds it now
 * @param heldSince the day since when; absent while the plan is not issued
 * @param percent 0 to 100
 * @param evidence where the proof is, as the unit wrote it; files stand apart
 * @param dueOn last day on time; absent when the document gives none
 * @param originalDueOn the last day on time before the first extension; absent while there was none
 * @param bucket as of today
 * @param wasLate whether it is late or ever was, also when it was extended or done since
 * @param standing whether it can be worked on, as the plan stands
 * @param version for {@code If-Match} when progress is recorded or the part is reassigned
 * @param unitNotice what became of the unit since, while its part is open
 * @param holders who held it before, oldest first; only when a single task is asked for
 * @param history what was said before, newest first; only when a single task is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentView(
        UUID id,
        AssignmentRole role,
        String phrase,
        UnitRef unit,
        @Nullable LocalDate heldSince,
        ProgressStatus status,
        int percent,
        @Nullable String note,
        @Nullable String evidence,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate doneOn,
        Bucket bucket,
        boolean wasLate,
        Standing standing,
        int version,
        @Nullable UnitNotice unitNotice,
        @Nullable List<HolderEntry> holders,
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
                heldSince,
                status,
                percent,
                note,
                evidence,
                dueOn,
                originalDueOn,
                doneOn,
                bucket,
                wasLate,
                standing,
                version,
                notice,
                holders,
                history,
                allowedActions);
    }
}
