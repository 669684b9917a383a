package vn.dondoc.plan.extension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Cursor;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.task.PartColumns;
import vn.dondoc.plan.task.Standing;
import vn.dondoc.plan.unitcopy.UnitRef;

@ApplicationScoped
class ExtensionRepository implements PanacheRepositoryBase<Extension, UUID> {

    private static final String ROWS = """
            select e.id, e.version, e.assignment_id, e.task_id, e.plan_id, e.status, e.due_on, e.until, e.reason, e.in_time,
                   e.requested_at, e.requested_by, e.granted_until, e.answer, e.closed_at, e.closed_by,
                   t.ordinal, f_excerpt(t.text, 200) as excerpt, a.role, a.unit_id, a.unit_code, a.unit_name, a.standing,
                   p.number, p.symbol, p.subject, p.issued_on, p.issuer_code
            from extension e
            join assignment a on a.id = e.assignment_id
            join task t on t.id = e.task_id
            join plan p on p.id = e.plan_id
            where (:all or a.unit_code = any(:reach) or p.issuer_code = any(:reach))""";
    private static final String FILTER = """

              and (cast(:status as text) is null or e.status = :status)
              and (cast(:plan as uuid) is null or e.plan_id = cast(:plan as uuid))
              and (cast(:assignment as uuid) is null or e.assignment_id = cast(:assignment as uuid))
              and (cast(:unit as text) is null or a.unit_code = :unit)
              and (cast(:after as uuid) is null or e.id < cast(:after as uuid))
            order by e.id desc limit :limit""";

    /** Who asks, and the codes of the units within reach; null for all. */
    record Viewer(Actor actor, @Nullable List<String> reach) {}

    /** The newest first. */
    List<ExtensionView> list(Viewer viewer, ExtensionFilter filter) {
        var after = Cursor.decode(filter.cursor, 1);
        List<?> rows = getEntityManager()
                .createNativeQuery(ROWS + FILTER, Tuple.class)
                .setParameter("all", viewer.reach() == null)
                .setParameter("reach", reach(viewer))
                .setParameter("status", filter.status == null ? null : filter.status.name())
                .setParameter("plan", text(filter.planId))
                .setParameter("assignment", text(filter.assignmentId))
                .setParameter("unit", filter.unit)
                .setParameter("after", after == null ? null : after.values().getFirst())
                .setParameter("limit", filter.size + 1)
                .getResultList();
        return rows.stream().map(row -> view((Tuple) row, viewer)).toList();
    }

    Optional<ExtensionView> view(Viewer viewer, UUID id) {
        List<?> rows = getEntityManager()
                .createNativeQuery(ROWS + " and e.id = :id", Tuple.class)
                .setParameter("all", viewer.reach() == null)
                .setParameter("reach", reach(viewer))
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(row -> view((Tuple) row, viewer)).findFirst();
    }

    private static String[] reach(Viewer viewer) {
        return viewer.reach() == null ? new String[0] : viewer.reach().toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static ExtensionView view(Tuple row, Viewer viewer) {
        var unit = PartColumns.unit(row);
        return new ExtensionView(
                row.get("id", UUID.class),
                row.get("task_id", UUID.class),
                row.get("assignment_id", UUID.class),
                PartColumns.plan(row),
                row.get("ordinal", Integer.class),
                row.get("excerpt", String.class),
                AssignmentRole.valueOf(row.get("role", String.class)),
                unit,
                status(row),
                row.get("due_on", LocalDate.class),
                row.get("until", LocalDate.class),
                row.get("reason", String.class),
                row.get("in_time", Boolean.class),
                row.get("requested_at", Instant.class),
                row.get("requested_by", String.class),
                row.get("granted_until", LocalDate.class),
                row.get("answer", String.class),
                row.get("closed_at", Instant.class),
                row.get("closed_by", String.class),
                actions(row, viewer, unit),
                row.get("version", Integer.class));
    }

    private static ExtensionStatus status(Tuple row) {
        return ExtensionStatus.valueOf(row.get("status", String.class));
    }

    private static List<ExtensionAction> actions(Tuple row, Viewer viewer, UnitRef unit) {
        if (status(row) != ExtensionStatus.REQUESTED) {
            return List.of();
        }
        var standing = Standing.valueOf(row.get("standing", String.class));
        var issuer = row.get("issuer_code", String.class);
        return ExtensionAccess.actions(viewer.actor(), viewer.reach(), unit.code(), issuer, standing);
    }
}
