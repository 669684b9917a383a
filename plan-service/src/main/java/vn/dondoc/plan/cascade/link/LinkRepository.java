package vn.dondoc.plan.cascade.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.plan.plan.PlanSight;

@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<PlanLink, UUID> {

    private static final String PLAN = "select " + LinkedPlan.COLUMNS + " from plan p where ";
    /** Any number; it only has to be the same for all who lengthen chains. */
    private static final long CHAINS = 7_402_118_835L;

    Optional<LinkedPlan> plan(UUID id, PlanSight sight, LocalDate today) {
        var query = getEntityManager()
                .createNativeQuery(PLAN + "p.id = :id and " + sight.condition(), Tuple.class)
                .setParameter("id", id);
        List<?> found = sight.bind(query, today).getResultList();
        return found.stream().map(row -> LinkedPlan.of((Tuple) row)).findFirst();
    }

    Optional<LinkedPlan> plan(UUID id) {
        return plan(id, new PlanSight("true", null), LocalDate.EPOCH);
    }

    /** Plans in force, or that were, with this number and symbol; "05" is "5". */
    List<LinkedPlan> numbered(String number) {
        List<?> found = getEntityManager()
                .createNativeQuery(PLAN + """
                        p.opened_at is not null and p.status <> 'CANCELLED'
                        and upper(ltrim(f_document_number(p.number, p.symbol), '0')) = upper(ltrim(:number, '0'))""", Tuple.class)
                .setParameter("number", number)
                .getResultList();
        return found.stream().map(row -> LinkedPlan.of((Tuple) row)).toList();
    }

    /** Links that name this number and point to no plan yet. */
    @SuppressWarnings("unchecked")
    List<PlanLink> waitingFor(String number) {
        return getEntityManager()
                .createNativeQuery("""
                        select l.* from plan_link l
                        where l.upper_plan_id is null and l.status <> 'REJECTED'
                          and upper(ltrim(l.number, '0')) = upper(ltrim(:number, '0'))""", PlanLink.class)
                .setParameter("number", number)
                .getResultList();
    }

    boolean links(UUID planId, UUID upperPlanId) {
        return count("planId = ?1 and upperPlanId = ?2", planId, upperPlanId) > 0;
    }

    /** Until the transaction ends nobody else lengthens a chain, so that two people cannot close a circle together. */
    void holdChains() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", CHAINS)
                .getSingleResult();
    }

    /** Whether accepted links lead up from one plan to the other. */
    boolean leadsUp(UUID from, UUID to) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        with recursive up (id) as (
                            select cast(:from as uuid)
                            union
                            select l.upper_plan_id from up join plan_link l on l.plan_id = up.id
                            where l.status = 'ACCEPTED' and l.upper_plan_id is not null
                        )
                        select exists (select from up where id = :to)""")
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }
}
