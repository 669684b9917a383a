package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.referencecopy.References;
import vn.dondoc.plan.task.TaskService;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** Finds plans for an actor, shows them, and tells the feed of their changes; always inside the caller's transaction. */
@ApplicationScoped
class PlanBook {

    private static final Logger LOG = Logger.getLogger(PlanBook.class);
    /** Reads for the feed: all assignments, nobody's actions. */
    private static final Actor FEED = Actor.system("plan-service");

    private final PlanRepository plans;
    private final TaskService tasks;
    private final References references;
    private final Units units;
    private final ChangeFeed changes;
    private final Clock clock;

    PlanBook(
            PlanRepository plans,
            TaskService tasks,
            References references,
            Units units,
            ChangeFeed changes,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.references = references;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws RuleViolation 404 when the actor may not see it */
    Plan find(Actor actor, UUID id) {
        return plans.find(id, PlanAccess.sightOf(actor), today()).orElseThrow(RuleViolation::notFound);
    }

    /** @throws RuleViolation 404, 403, 428, 412 */
    Plan findFor(PlanAction action, Actor actor, UUID id, @Nullable String ifMatch) {
        var plan = find(actor, id);
        requireMay(actor, action, plan.issuerCode());
        Etag.require(ifMatch, plan.version());
        return plan;
    }

    /** @throws RuleViolation 403 */
    void requireMay(Actor actor, PlanAction action, String issuerCode) {
        if (!PlanAccess.may(actor, action, issuerCode, isWithinSubtree(actor, issuerCode))) {
            throw RuleViolation.forbidden();
        }
    }

    /** As the feed tells it: with all assignments, and without what happened elsewhere since. */
    PlanView whole(Plan plan) {
        return view(plan, FEED, FEED);
    }

    /** For a reader. A draft is seen by those who prepare it: they see all parts. */
    PlanView shown(Plan plan, Actor actor) {
        var view = view(plan, actor, plan.status() == PlanStatus.DRAFT ? FEED : actor);
        var changed = references.notices(view.citations(), view.issuedOn());
        return view.with(tasks.noted(view.tasks(), changed), changed);
    }

    /** Tells the feed; {@code before} is null for a new plan. */
    PlanView changed(Actor actor, String type, Plan plan, @Nullable PlanView before) {
        plans.flush();
        changes.append(actor, type, plan.id(), plan.issuerCode(), before, whole(plan));
        LOG.infof("%s plan=%s reference=%s", type, plan.id(), plan.reference());
        return shown(plan, actor);
    }

    private PlanView view(Plan plan, Actor actor, Actor reader) {
        var actions = PlanAccess.actions(
                actor, plan.status(), plan.isWritten(), plan.issuerCode(), isWithinSubtree(actor, plan.issuerCode()));
        return plan.view(tasks.ofPlan(plan.id(), reader), tasks.unfinished(plan.id()), actions);
    }

    private boolean isWithinSubtree(Actor actor, String issuerCode) {
        return units.reaches(UnitScope.of(actor), issuerCode);
    }
}
