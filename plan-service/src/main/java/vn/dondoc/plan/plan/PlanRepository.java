package vn.dondoc.plan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    /** The plan, when it exists and may be seen. */
    Optional<Plan> find(UUID id, PlanAccess.Sight sight, LocalDate today) {
        var query = getEntityManager()
                .createNativeQuery("select p.* from plan p where p.id = :id and " + sight.condition(), Plan.class)
                .setParameter("id", id);
        if (sight.unit() != null) {
            query.setParameter("viewer", sight.unit()).setParameter("today", today);
        }
        List<?> found = query.getResultList();
        return found.stream().map(Plan.class::cast).findFirst();
    }
}
