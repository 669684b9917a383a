package vn.dondoc.plan.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Cursor;

@ApplicationScoped
class AmendmentRepository implements PanacheRepositoryBase<PlanAmendment, UUID> {

    int next(UUID planId) {
        return (int) count("planId", planId) + 1;
    }

    /** The newest first. */
    List<PlanAmendment> ofPlan(UUID planId, @Nullable Cursor after, int size) {
        var before = after == null
                ? Integer.MAX_VALUE
                : Integer.parseInt(after.values().getFirst());
        return find("planId = ?1 and ordinal < ?2 order by ordinal desc", planId, before)
                .range(0, size)
                .list();
    }
}
