package vn.dondoc.plan.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    /** The assignments of a plan by task, in the order in which they were made. */
    Map<UUID, List<Assignment>> ofPlan(UUID planId) {
        return stream("planId = ?1 order by id", planId).collect(Collectors.groupingBy(Assignment::taskId));
    }

    List<Assignment> ofTask(UUID taskId) {
        return list("taskId = ?1 order by id", taskId);
    }

    /** A unit holds its part since the day on which the plan first opened. Whoever looks at the parts afterwards reads them anew. */
    void stand(UUID planId, Standing standing, LocalDate today) {
        flush();
        update(
                "standing = ?1, version = version + 1, holder.heldSince = coalesce(holder.heldSince, ?4)"
                        + " where planId = ?2 and standing <> ?3",
                standing,
                planId,
                Standing.WITHDRAWN,
                standing == Standing.OPEN ? today : null);
        list("planId", planId).forEach(getEntityManager()::detach);
    }

    int unfinished(UUID planId) {
        return Math.toIntExact(count(
                "planId = ?1 and standing <> ?2 and status not in ?3",
                planId,
                Standing.WITHDRAWN,
                List.of(ProgressStatus.DONE, ProgressStatus.CANNOT_DO)));
    }

    void add(UUID assignmentId, ProgressEntry entry) {
        getEntityManager().persist(new Progress(assignmentId, entry));
    }

    void add(UUID assignmentId, HolderEntry past) {
        getEntityManager()
                .createNativeQuery("""
                        insert into assignment_holder (assignment_id, position, unit_id, unit_code, unit_name, from_on, to_on, reason)
                        select :id, count(*), :unit, :code, :name, cast(:from as date), :to, :reason
                        from assignment_holder where assignment_id = :id""")
                .setParameter("id", assignmentId)
                .setParameter("unit", past.unit().id())
                .setParameter("code", past.unit().code())
                .setParameter("name", past.unit().name())
                .setParameter("from", past.from())
                .setParameter("to", past.to())
                .setParameter("reason", past.reason())
                .executeUpdate();
    }

    Past past(List<UUID> assignmentIds) {
        return new Past(history(assignmentIds), pastHolders(assignmentIds));
    }

    /** Who held them before, by assignment, the first one first. */
    Map<UUID, List<HolderEntry>> pastHolders(List<UUID> assignmentIds) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select assignment_id, unit_id, unit_code, unit_name, from_on, to_on, reason
                        from assignment_holder where assignment_id = any(:ids)
                        order by assignment_id, position""", Tuple.class)
                .setParameter("ids", assignmentIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get("assignment_id", UUID.class),
                        Collectors.mapping(AssignmentRepository::holder, Collectors.toList())));
    }

    private static HolderEntry holder(Tuple row) {
        var unit = PartColumns.unit(row);
        return new HolderEntry(
                unit,
                row.get("from_on", LocalDate.class),
                row.get("to_on", LocalDate.class),
                row.get("reason", String.class));
    }

    private Map<UUID, List<ProgressEntry>> history(List<UUID> assignmentIds) {
        return getEntityManager()
                .createQuery(
                        "from Progress p where p.assignmentId in :ids order by p.id desc fetch first 200 rows only",
                        Progress.class)
                .setParameter("ids", assignmentIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Progress::assignmentId, Collectors.mapping(Progress::entry, Collectors.toList())));
    }
}
