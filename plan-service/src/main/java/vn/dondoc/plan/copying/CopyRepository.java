package vn.dondoc.plan.copying;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CopyRepository implements PanacheRepositoryBase<PlanCopy, UUID> {

    /** Whether the unit has already begun a plan that carries out the upper one. */
    boolean hasUnitPlan(UUID upperPlanId, String unitCode) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (
                            select from plan_link l join plan p on p.id = l.plan_id
                            where l.upper_plan_id = :upper and l.status <> 'REJECTED'
                              and p.issuer_code = :unit and p.status <> 'CANCELLED')""")
                .setParameter("upper", upperPlanId)
                .setParameter("unit", unitCode)
                .getSingleResult();
    }
}
