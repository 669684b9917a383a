package vn.dondoc.plan.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.unitcopy.UnitRef;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    /** The assignments of a plan by task, in the order in which they were made. */
    Map<UUID, List<Assignment>> ofPlan(UUID planId) {
        return stream("planId = ?1 order by id", planId).collect(Collectors.groupingBy(Assignment::taskId));
    }

    List<Assignment> ofTask(UUID taskId) {
        return list("taskId = ?1 order by id", taskId);
    }

    void stand(UUID planId, Standing standing) {
        update(
                "standing = ?1, version = version + 1 where planId = ?2 and standing <> ?3",
                standing,
                planId,
                Standing.WITHDRAWN);
    }

    void add(UUID assignmentId, ProgressEntry entry) {
        getEntityManager().persist(new Progress(assignmentId, entry));
    }

    Map<UUID, List<ProgressEntry>> history(List<UUID> assignmentIds) {
        return getEntityManager()
                .createQuery(
                        "from Progress p where p.assignmentId in :ids order by p.id desc fetch first 200 rows only",
                        Progress.class)
                .setParameter("ids", assignmentIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Progress::assignmentId, Collectors.mapping(Progress::entry, Collectors.toList())));
    }

    List<TaskRow> list(TaskFilter filter, @Nullable List<String> units, Actor actor, LocalDate today) {
        return new TaskListQuery(filter, units, today)
                .rows(getEntityManager()).stream()
                        .map(row -> row(row, actor, today))
                        .toList();
    }

    private static TaskRow row(Tuple row, Actor actor, LocalDate today) {
        var dueOn = row.get("due_on", LocalDate.class);
        var doneOn = row.get("done_on", LocalDate.class);
        var unit = unit(row);
        return new TaskRow(
                row.get("task_id", UUID.class),
                row.get("assignment_id", UUID.class),
                TaskRepository.plan(row),
                row.get("ordinal", Integer.class),
                row.get("text", String.class),
                row.get("time_text", String.class),
                AssignmentRole.valueOf(row.get("role", String.class)),
                unit,
                ProgressStatus.valueOf(row.get("status", String.class)),
                row.get("percent", Short.class),
                dueOn,
                doneOn,
                Bucket.of(doneOn, dueOn, today),
                row.get("version", Integer.class),
                null,
                TaskAccess.actions(actor, unit.code(), Standing.valueOf(row.get("standing", String.class))));
    }

    private static UnitRef unit(Tuple row) {
        return new UnitRef(
                row.get("unit_id", UUID.class), row.get("unit_code", String.class), row.get("unit_name", String.class));
    }
}
