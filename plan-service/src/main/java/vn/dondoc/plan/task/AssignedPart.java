package vn.dondoc.plan.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * An assignment as another feature meets it, for an actor who sees it.
 *
 * @param dueOn last day on time; null when there is none
 * @param ofOwnOffice whether the plan was issued within the actor's reach
 */
public record AssignedPart(
        UUID id,
        UUID taskId,
        UUID planId,
        UnitRef unit,
        AssignmentRole role,
        Standing standing,
        ProgressStatus status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        boolean ofOwnOffice,
        int version) {

    public boolean allows(Actor actor, TaskAction action) {
        return TaskAccess.actions(actor, unit.code(), ofOwnOffice, standing).contains(action);
    }

    /** @throws RuleViolation 403 when it is not the actor's to do, however the plan stands */
    public void requireRight(Actor actor, TaskAction action) {
        TaskAccess.requireRight(actor, unit.code(), ofOwnOffice, action);
    }

    /** @throws RuleViolation {@code task.not-open} when the plan does not allow it now */
    public void requireStanding(TaskAction action) {
        TaskAccess.requireStanding(standing, action);
    }

    public boolean isDone() {
        return status == ProgressStatus.DONE;
    }
}
