package vn.dondoc.plan.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Cursor;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.task.PartColumns;
import vn.dondoc.plan.task.ProgressStatus;
import vn.dondoc.plan.task.Standing;
import vn.dondoc.plan.task.TaskAccess;
import vn.dondoc.plan.task.TaskAction;
import vn.dondoc.plan.unitcopy.UnitRef;

/** The parts whose units have ended, read by SQL. */
@ApplicationScoped
class ReassignmentRepository {

    private static final String ROWS = """
            select a.id, a.task_id, a.plan_id, a.role, a.unit_id, a.unit_code, a.unit_name, a.status, a.due_on, a.standing,
                   a.version, t.ordinal, f_excerpt(t.text, 200) as excerpt, p.number, p.symbol, p.subject, p.issued_on,
                   p.issuer_code
            from assignment a join task t on t.id = a.task_id join plan p on p.id = a.plan_id
            where a.unit_code in (select u.code from unit_copy u where u.ended_on <= cast(:today as date))
              and a.standing in ('OPEN', 'PAUSED') and a.status <> 'DONE'
              and (:all or a.unit_code = any(:reach) or p.issuer_code = any(:reach))
              and (cast(:plan as uuid) is null or a.plan_id = cast(:plan as uuid))
              and (cast(:unit as text) is null or a.unit_code = :unit)
              and (cast(:after as uuid) is null or a.id > cast(:after as uuid))
            order by a.id limit :limit""";

    private final EntityManager database;

    ReassignmentRepository(EntityManager database) {
        this.database = database;
    }

    /** @param reach the codes of the units within the actor's reach; null for all */
    List<ReassignmentProposal> list(
            Actor actor, @Nullable List<String> reach, ReassignmentFilter filter, LocalDate today) {
        var after = Cursor.decode(filter.cursor, 1);
        List<?> rows = database.createNativeQuery(ROWS, Tuple.class)
                .setParameter("today", today)
                .setParameter("all", reach == null)
                .setParameter("reach", reach == null ? new String[0] : reach.toArray(String[]::new))
                .setParameter("plan", filter.planId == null ? null : filter.planId.toString())
                .setParameter("unit", filter.unit)
                .setParameter("after", after == null ? null : after.values().getFirst())
                .setParameter("limit", filter.size + 1)
                .getResultList();
        return rows.stream().map(row -> proposal((Tuple) row, actor, reach)).toList();
    }

    private static ReassignmentProposal proposal(Tuple row, Actor actor, @Nullable List<String> reach) {
        var unit = PartColumns.unit(row);
        return new ReassignmentProposal(
                row.get("task_id", UUID.class),
                row.get("id", UUID.class),
                PartColumns.plan(row),
                row.get("ordinal", Integer.class),
                row.get("excerpt", String.class),
                AssignmentRole.valueOf(row.get("role", String.class)),
                unit,
                ProgressStatus.valueOf(row.get("status", String.class)),
                row.get("due_on", LocalDate.class),
                null,
                null,
                row.get("version", Integer.class),
                actions(row, actor, reach, unit));
    }

    private static List<TaskAction> actions(Tuple row, Actor actor, @Nullable List<String> reach, UnitRef unit) {
        var office = reach == null || reach.contains(row.get("issuer_code", String.class));
        return TaskAccess.actions(actor, unit.code(), office, Standing.valueOf(row.get("standing", String.class)));
    }
}
