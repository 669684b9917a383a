package vn.dondoc.plan.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.amendment.RevisionIntake;
import vn.dondoc.plan.amendment.RevisionView;
import vn.dondoc.plan.plan.PlanStatus;
import vn.dondoc.plan.writing.content.WrittenPlan;

/** Amends plans that were written here by writing them anew: what differs is decided as that of a corrected document is. */
@ApplicationScoped
class WrittenRevisions {

    private final PlanDrafting drafting;
    private final WrittenPlanStore plans;
    private final RevisionIntake revisions;
    private final WrittenRevisionStore store;

    WrittenRevisions(
            PlanDrafting drafting, WrittenPlanStore plans, RevisionIntake revisions, WrittenRevisionStore store) {
        this.drafting = drafting;
        this.plans = plans;
        this.revisions = revisions;
        this.store = store;
    }

    /**
     * The directory is asked outside of the transaction.
     *
     * @throws RuleViolation 404, 403, {@code plan.not-written}, {@code plan.draft-is-rewritten}, {@code plan.unresolved},
     *     {@code plan.ended}, {@code revision.open} and those of {@link PlanDrafting#prepare}
     */
    RevisionView propose(Actor actor, UUID planId, WrittenPlan written) {
        var plan = revisions.toRevise(actor, planId);
        plans.content(actor, planId);
        if (plan.status() == PlanStatus.DRAFT) {
            throw new RuleViolation("plan.draft-is-rewritten");
        }
        var prepared = drafting.prepare(actor, written.by(plan.issuerCode()));
        if (prepared.unresolved() > 0) {
            throw new RuleViolation("plan.unresolved", prepared.unresolved());
        }
        return store.propose(actor, planId, prepared);
    }
}
