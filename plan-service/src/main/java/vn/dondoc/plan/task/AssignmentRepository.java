package vn.dondoc.plan.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
}
