package vn.dondoc.plan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;

/**
 * What one actor sees of assignments on one day.
 *
 * @param units the codes within reach; null for all
 * @param drafts whether assignments of plans that are not issued are seen
 */
record Sight(Actor actor, @Nullable List<String> units, boolean drafts, LocalDate today) {

    boolean sees(Assignment assignment) {
        return (drafts || assignment.standing() != Standing.DRAFT)
                && (units == null || units.contains(assignment.unitCode()));
    }

    List<AssignmentView> views(List<Assignment> assignments, @Nullable Map<UUID, List<ProgressEntry>> history) {
        return assignments.stream()
                .filter(this::sees)
                .map(assignment -> view(assignment, history))
                .toList();
    }

    AssignmentView view(Assignment assignment, @Nullable Map<UUID, List<ProgressEntry>> history) {
        var actions = TaskAccess.actions(actor, assignment.unitCode(), assignment.standing());
        var said = history == null ? null : history.getOrDefault(assignment.id(), List.of());
        return assignment.view(today, actions, said);
    }
}
