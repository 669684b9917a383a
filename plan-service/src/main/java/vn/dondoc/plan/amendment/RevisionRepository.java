package vn.dondoc.plan.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Cursor;

@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<Revision, UUID> {

    Optional<Revision> ofImport(UUID importId) {
        return find("importId", importId).firstResultOptional();
    }

    boolean hasOpen(UUID planId) {
        return count("planId = ?1 and status = ?2", planId, RevisionStatus.PROPOSED) > 0;
    }

    /** The newest first. */
    List<Revision> ofPlan(UUID planId, @Nullable Cursor after, int size) {
        var before = after == null ? null : UUID.fromString(after.values().getFirst());
        var found = before == null
                ? find("planId = ?1 order by id desc", planId)
                : find("planId = ?1 and id < ?2 order by id desc", planId, before);
        return found.range(0, size).list();
    }
}
