package vn.dondoc.plan.writing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.amendment.RevisionIntake;
import vn.dondoc.plan.amendment.RevisionSettled;
import vn.dondoc.plan.amendment.RevisionView;

/** What of an amendment that is written here happens in one transaction. */
@ApplicationScoped
class WrittenRevisionStore {

    @ApplicationScoped
    static class ProposedContents implements PanacheRepositoryBase<ProposedContent, UUID> {}

    private final ProposedContents proposed;
    private final WrittenPlanStore.StoredContents contents;
    private final RevisionIntake revisions;

    WrittenRevisionStore(
            ProposedContents proposed, WrittenPlanStore.StoredContents contents, RevisionIntake revisions) {
        this.proposed = proposed;
        this.contents = contents;
        this.revisions = revisions;
    }

    @Transactional
    RevisionView propose(Actor actor, UUID planId, PreparedPlan prepared) {
        var revision = revisions.propose(actor, planId, prepared.plan(), List.of());
        proposed.persist(new ProposedContent(revision.id(), prepared.content()));
        return revision;
    }

    /** What was written is the plan's content from now on; a plan that was amended by a document is written here no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void settled(@Observes RevisionSettled end) {
        if (!end.applied()) {
            return;
        }
        if (end.importId() != null) {
            contents.deleteById(end.planId());
        } else {
            contents.findById(end.planId())
                    .rewrite(proposed.findById(end.revisionId()).content());
        }
    }
}
