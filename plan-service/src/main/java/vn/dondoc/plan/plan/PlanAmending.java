package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.referencecopy.References;
import vn.dondoc.plan.task.Standing;
import vn.dondoc.plan.task.TaskAmending;
import vn.dondoc.plan.task.TaskService;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** Plans as they are worded, and other words for them. */
@ApplicationScoped
public class PlanAmending {

    private static final Logger LOG = Logger.getLogger(PlanAmending.class);
    private static final Actor FEED = Actor.system("plan-service");

    private final PlanRepository plans;
    private final PlanService service;
    private final TaskService tasks;
    private final TaskAmending wording;
    private final References references;
    private final Units units;
    private final ChangeFeed changes;
    private final Clock clock;

    PlanAmending(
            PlanRepository plans,
            PlanService service,
            TaskService tasks,
            TaskAmending wording,
            References references,
            Units units,
            ChangeFeed changes,
            Clock clock) {
        this.plans = plans;
        this.service = service;
        this.tasks = tasks;
        this.wording = wording;
        this.references = references;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws RuleViolation 404 when the actor may not see it */
    @Transactional
    public PlanContent content(Actor actor, UUID id) {
        return find(actor, id).content(wording.contents(id));
    }

    /** Whether the actor may take corrections of this plan over. */
    @Transactional
    public boolean mayAmend(Actor actor, PlanContent plan) {
        return actor.is("coordinator") && plan.isAlive() && units.reaches(UnitScope.of(actor), plan.issuerCode());
    }

    /** Whether the actor sees what is prepared for this plan, as drafts are seen. */
    @Transactional
    public boolean prepares(Actor actor, PlanContent plan) {
        return switch (UnitScope.of(actor)) {
            case UnitScope.Everything _, UnitScope.Subtree _ -> units.reaches(UnitScope.of(actor), plan.issuerCode());
            case UnitScope.OwnUnit(var unit) -> false;
            case UnitScope.Nothing() -> false;
        };
    }

    /**
     * Gives the plan other words; what units did stays theirs.
     *
     * @throws RuleViolation 404, {@code plan.ended}, {@code plan.no-tasks}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanView amend(Actor actor, UUID id, AmendedPlan amended) {
        var plan = find(actor, id);
        if (amended.tasks().isEmpty()) {
            throw new RuleViolation("plan.no-tasks");
        }
        var before = whole(plan);
        plan.amend(amended);
        plans.flush();
        wording.amend(id, standing(plan.status()), amended.tasks(), amended.amendmentId());
        references.index(id);
        var event = amended.amendmentId() == null ? "plan.corrected" : "plan.amended";
        changes.append(actor, event, id, plan.issuerCode(), before, whole(plan));
        LOG.infof("%s plan=%s reference=%s", event, id, plan.reference());
        return service.get(actor, id);
    }

    private static Standing standing(PlanStatus status) {
        return switch (status) {
            case DRAFT -> Standing.DRAFT;
            case ISSUED -> Standing.OPEN;
            case SUSPENDED -> Standing.PAUSED;
            case CLOSED -> Standing.CLOSED;
            case CANCELLED -> Standing.WITHDRAWN;
        };
    }

    private PlanView whole(Plan plan) {
        return plan.view(tasks.ofPlan(plan.id(), FEED), PlanAccess.actions(FEED, plan.status(), false));
    }

    private Plan find(Actor actor, UUID id) {
        var sight = PlanAccess.sightOf(UnitScope.of(actor));
        return plans.find(id, sight, LocalDate.now(clock)).orElseThrow(RuleViolation::notFound);
    }
}
