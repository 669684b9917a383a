package vn.dondoc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.NewPlan;
import vn.dondoc.plan.plan.PlanAmending;
import vn.dondoc.plan.plan.PlanContent;

/** How a corrected document comes beside its plan. */
@ApplicationScoped
public class RevisionIntake {

    private final RevisionRepository revisions;
    private final RevisionBook book;
    private final PlanAmending plans;
    private final Clock clock;

    RevisionIntake(RevisionRepository revisions, RevisionBook book, PlanAmending plans, Clock clock) {
        this.revisions = revisions;
        this.book = book;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * The plan that a corrected document is for.
     *
     * @throws RuleViolation 404, 403, {@code plan.ended}, {@code revision.open}
     */
    @Transactional
    public PlanContent toRevise(Actor actor, UUID planId) {
        var plan = plans.content(actor, planId);
        if (!plan.isAlive()) {
            throw new RuleViolation("plan.ended");
        }
        if (!plans.mayAmend(actor, plan)) {
            throw RuleViolation.forbidden();
        }
        if (revisions.hasOpen(planId)) {
            throw new RuleViolation("revision.open");
        }
        return plan;
    }

    /** Puts a corrected document beside its plan; nothing of the plan changes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RevisionView propose(Actor actor, UUID planId, NewPlan document, List<RevisionFinding> notes) {
        var plan = toRevise(actor, planId);
        var revision = new Revision(actor, planId, document, notes, clock.instant());
        revisions.persist(revision);
        book.record(actor, "revision.proposed", plan, revision, null);
        return book.view(actor, plan, revision);
    }

    /** The document that holds for a plan now; null when it was written here. */
    @Transactional
    public @Nullable UUID documentOf(Actor actor, UUID planId) {
        return plans.content(actor, planId).importId();
    }

    /** The document was corrected or looked up again; decisions on changes that are the same stay. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void renew(Actor actor, UUID importId, NewPlan document, List<RevisionFinding> notes) {
        var revision = revisions.ofImport(importId).orElseThrow(RuleViolation::notFound);
        var plan = plans.content(actor, revision.planId());
        var before = revision.event();
        revision.renew(document, notes);
        book.record(actor, "revision.renewed", plan, revision, before);
    }
}
