package vn.dondoc.plan.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    /** Oldest first; what was withdrawn too. */
    List<Evidence> of(UUID assignmentId) {
        return list("assignmentId = ?1 order by id", assignmentId);
    }

    /** Files that are there; until the transaction ends nobody adds another. */
    long countLocked(UUID assignmentId) {
        getEntityManager()
                .createNativeQuery("select 1 from assignment where id = :id for update")
                .setParameter("id", assignmentId)
                .getSingleResult();
        return count("assignmentId = ?1 and withdrawnAt is null", assignmentId);
    }
}
