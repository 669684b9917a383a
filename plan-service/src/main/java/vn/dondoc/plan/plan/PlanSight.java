package vn.dondoc.plan.plan;

import jakarta.persistence.Query;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;

/**
 * Which plans an actor may see, for the queries of other features.
 *
 * @param condition on the plan {@code p}, as SQL
 * @param viewer the value of its {@code :viewer}; null when the condition has no values
 */
public record PlanSight(String condition, @Nullable String viewer) {

    public static PlanSight of(Actor actor) {
        var sight = PlanAccess.sightOf(actor);
        return new PlanSight(sight.condition(), sight.unit());
    }

    /** Fills the condition's places in a query that holds it. */
    public <Q extends Query> Q bind(Q query, LocalDate today) {
        if (viewer != null) {
            query.setParameter("viewer", viewer).setParameter("today", today);
        }
        return query;
    }
}
