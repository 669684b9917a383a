package vn.dondoc.plan.reassignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.task.ProgressStatus;
import vn.dondoc.plan.task.TaskAction;
import vn.dondoc.plan.task.TaskView;
import vn.dondoc.plan.unitcopy.UnitNotice;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * An open part whose unit has ended.
 *
 * @param ordinal the task's place in its plan
 * @param excerpt the beginning of the task, up to 200 characters, cut between words with "…"
 * @param unit who holds it, by the name of then
 * @param notice what became of the unit, with all its successors
 * @param proposed who could carry on, where there is exactly one; after a split or a dissolution a person chooses
 * @param version for {@code If-Match} when it is reassigned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReassignmentProposal(
        UUID taskId,
        UUID assignmentId,
        TaskView.PlanOfTask plan,
        int ordinal,
        String excerpt,
        AssignmentRole role,
        UnitRef unit,
        ProgressStatus status,
        @Nullable LocalDate dueOn,
        @Nullable UnitNotice notice,
        @Nullable UnitRef proposed,
        int version,
        List<TaskAction> allowedActions) {

    ReassignmentProposal with(@Nullable UnitNotice fate, @Nullable UnitRef successor) {
        return new ReassignmentProposal(
                taskId,
                assignmentId,
                plan,
                ordinal,
                excerpt,
                role,
                unit,
                status,
                dueOn,
                fate,
                successor,
                version,
                allowedActions);
    }
}
