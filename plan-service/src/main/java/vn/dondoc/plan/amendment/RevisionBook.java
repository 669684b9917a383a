package vn.dondoc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.PlanAmending;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.task.TaskAmending;

/** Finds revisions for an actor, shows them, and tells the feed of their changes; always inside the caller's transaction. */
@ApplicationScoped
class RevisionBook {

    private static final Logger LOG = Logger.getLogger(RevisionBook.class);

    private final RevisionRepository revisions;
    private final PlanAmending plans;
    private final TaskAmending tasks;
    private final ChangeFeed changes;

    RevisionBook(RevisionRepository revisions, PlanAmending plans, TaskAmending tasks, ChangeFeed changes) {
        this.revisions = revisions;
        this.plans = plans;
        this.tasks = tasks;
        this.changes = changes;
    }

    Revision find(UUID id) {
        return revisions.findByIdOptional(id).orElseThrow(RuleViolation::notFound);
    }

    /** @throws RuleViolation 404 when the plan, or what is prepared for it, is not for the actor */
    PlanContent planFor(Actor actor, UUID planId) {
        var plan = plans.content(actor, planId);
        if (!plans.prepares(actor, plan)) {
            throw RuleViolation.notFound();
        }
        return plan;
    }

    /** @throws RuleViolation 404, 403 */
    PlanContent planToAmend(Actor actor, UUID planId) {
        var plan = planFor(actor, planId);
        if (!plans.mayAmend(actor, plan)) {
            throw RuleViolation.forbidden();
        }
        return plan;
    }

    Review review(PlanContent plan, Revision revision) {
        return new Review(plan, revision, tasks.underway(plan.id()));
    }

    RevisionView view(Actor actor, PlanContent plan, Revision revision) {
        var actions = RevisionAccess.actions(plans.mayAmend(actor, plan), revision.isOpen());
        if (!revision.isOpen()) {
            return revision.view(revision.settledChanges(), actions);
        }
        return review(plan, revision).view(actions);
    }

    void record(Actor actor, String event, PlanContent plan, Revision revision, @Nullable RevisionEvent before) {
        revisions.flush();
        changes.append(actor, event, revision.id(), plan.issuerCode(), before, revision.event());
        LOG.infof("%s revision=%s plan=%s", event, revision.id(), plan.id());
    }
}
