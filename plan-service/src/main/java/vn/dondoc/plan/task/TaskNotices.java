package vn.dondoc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.plan.referencecopy.ReferenceNotice;
import vn.dondoc.plan.unitcopy.Units;

/** Tells, beside open work, what became of its units and of the documents that it cites; one query for all that is shown. */
@ApplicationScoped
class TaskNotices {

    private final Units units;

    TaskNotices(Units units) {
        this.units = units;
    }

    /** @param changed what happened to the documents that the plan cites */
    List<TaskView> on(List<TaskView> tasks, List<ReferenceNotice> changed) {
        var known = units.notices(tasks.stream()
                .flatMap(task -> task.assignments().stream())
                .filter(AssignmentView::isOpen)
                .map(AssignmentView::unit)
                .toList());
        return tasks.stream()
                .map(task -> task.with(
                        part -> part.isOpen() ? part.with(known.get(part.unit())) : part, concerning(task, changed)))
                .toList();
    }

    AssignmentView on(AssignmentView part) {
        var known = units.notices(Stream.of(part)
                .filter(AssignmentView::isOpen)
                .map(AssignmentView::unit)
                .toList());
        return part.with(known.get(part.unit()));
    }

    private static List<ReferenceNotice> concerning(TaskView task, List<ReferenceNotice> changed) {
        return task.isOpen()
                ? changed.stream()
                        .filter(notice -> notice.concerns(task.citations()))
                        .toList()
                : List.of();
    }
}
