package vn.dondoc.plan.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.reading.task.AssignmentRole;

/**
 * What one actor sees of one plan's assignments on one day: those of the units within reach; all of a plan that was issued
 * within reach; and all parts of a task that the own unit leads.
 *
 * @param units the codes within reach; null for all
 * @param office whether the plan was issued within reach
 * @param drafts whether assignments of plans that are not issued are seen
 */
record Sight(Actor actor, @Nullable List<String> units, boolean office, boolean drafts, LocalDate today) {

    /** @param ofOneTask all of its assignments */
    List<Assignment> seen(List<Assignment> ofOneTask) {
        var leads = ofOneTask.stream().anyMatch(this::isLedByOwnUnit);
        return ofOneTask.stream()
                .filter(each -> drafts || each.standing() != Standing.DRAFT)
                .filter(each -> leads || office || units == null || units.contains(each.unitCode()))
                .toList();
    }

    List<AssignmentView> views(List<Assignment> ofOneTask, @Nullable Past past) {
        return seen(ofOneTask).stream()
                .map(assignment -> view(assignment, past))
                .toList();
    }

    AssignmentView view(Assignment assignment, @Nullable Past past) {
        var actions = TaskAccess.actions(actor, assignment.unitCode(), office, assignment.standing());
        return assignment.view(today, actions, past);
    }

    private boolean isLedByOwnUnit(Assignment assignment) {
        return assignment.role() == AssignmentRole.LEAD
                && assignment.standing() != Standing.WITHDRAWN
                && units != null
                && !units.isEmpty()
                && actor.actsFor(assignment.unitCode());
    }
}
