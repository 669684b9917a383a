package vn.dondoc.plan.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {

    List<Task> ofPlan(UUID planId) {
        return list("planId = ?1 and (withdrawnAt is null or withdrawnIn is not null) order by ordinal, id", planId);
    }

    /** Without those that were taken out. */
    List<Task> inForce(UUID planId) {
        return list("planId = ?1 and withdrawnAt is null order by ordinal", planId);
    }

    Optional<TaskView.PlanOfTask> plan(UUID planId) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        select id as plan_id, number, symbol, subject, issued_on, issuer_code
                        from plan where id = :id""", Tuple.class)
                .setParameter("id", planId)
                .getResultList();
        return found.stream().map(row -> PartColumns.plan((Tuple) row)).findFirst();
    }
}
