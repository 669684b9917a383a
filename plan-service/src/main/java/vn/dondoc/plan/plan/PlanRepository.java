package vn.dondoc.plan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.dondoc.kit.RuleViolation;

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

    /**
     * Writes the issued plan.
     *
     * @throws RuleViolation {@code plan.number-taken} when issuer, symbol and year already have this number
     */
    void flushIssued(Plan plan) {
        try {
            flush();
        } catch (ConstraintViolationException violated) {
            if ("plan_number_taken".equals(violated.getConstraintName())) {
                throw new RuleViolation("plan.number-taken", plan.reference());
            }
            throw violated;
        }
    }
}
