package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.referencecopy.References;
import vn.dondoc.plan.task.Standing;
import vn.dondoc.plan.task.TaskService;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** Plans from acceptance to issue. */
@ApplicationScoped
public class PlanService {

    private static final Logger LOG = Logger.getLogger(PlanService.class);
    /** Reads for the feed: all assignments, nobody's actions. */
    private static final Actor FEED = Actor.system("plan-service");

    private final PlanRepository plans;
    private final PlanList list;
    private final TaskService tasks;
    private final References references;
    private final Units units;
    private final ChangeFeed changes;
    private final Event<PlanIssued> issues;
    private final Clock clock;

    PlanService(
            PlanRepository plans,
            PlanList list,
            TaskService tasks,
            References references,
            Units units,
            ChangeFeed changes,
            Event<PlanIssued> issues,
            Clock clock) {
        this.plans = plans;
        this.list = list;
        this.tasks = tasks;
        this.references = references;
        this.units = units;
        this.changes = changes;
        this.issues = issues;
        this.clock = clock;
    }

    /** Makes a draft plan of an accepted import; nobody's tasks yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanView accept(Actor actor, NewPlan accepted) {
        var plan = new Plan(accepted);
        plans.persistAndFlush(plan);
        tasks.create(plan.id(), accepted.importId(), accepted.tasks());
        plans.flush();
        references.index(plan.id());
        append(actor, "plan.accepted", plan, null);
        return noted(view(plan, actor));
    }

    @Transactional
    Page<PlanRow> list(Actor actor, PlanFilter filter) {
        return list.page(actor, filter);
    }

    /** @throws RuleViolation 404 when the actor may not see it */
    @Transactional
    public PlanView get(Actor actor, UUID id) {
        return noted(view(find(actor, id), actor));
    }

    /** @throws RuleViolation 404 when the actor may not see it */
    @Transactional
    public String text(Actor actor, UUID id) {
        return find(actor, id).text();
    }

    /**
     * Takes the plan's number and opens its tasks to the units.
     *
     * @throws RuleViolation 404, 403, 412, 428, {@code plan.already-issued}, {@code plan.no-tasks}, {@code constraint.plan_number_taken}
     */
    @Transactional
    PlanView issue(Actor actor, UUID id, @Nullable String ifMatch) {
        var plan = find(actor, id);
        if (!actor.is("coordinator") || !isWithinSubtree(actor, plan)) {
            throw RuleViolation.forbidden();
        }
        Etag.require(ifMatch, plan.version());
        var before = view(plan, FEED);
        plan.issue(before.tasks().size(), clock.instant());
        plans.flush();
        tasks.stand(plan.id(), Standing.OPEN);
        issues.fire(new PlanIssued(plan.id()));
        append(actor, "plan.issued", plan, before);
        return noted(view(plan, actor));
    }

    private void append(Actor actor, String type, Plan plan, @Nullable PlanView before) {
        changes.append(actor, type, plan.id(), plan.issuerCode(), before, view(plan, FEED));
        LOG.infof("%s plan=%s reference=%s", type, plan.id(), plan.reference());
    }

    private Plan find(Actor actor, UUID id) {
        var sight = PlanAccess.sightOf(UnitScope.of(actor));
        return plans.find(id, sight, LocalDate.now(clock)).orElseThrow(RuleViolation::notFound);
    }

    private PlanView view(Plan plan, Actor actor) {
        var actions = PlanAccess.actions(actor, plan.status(), isWithinSubtree(actor, plan));
        return plan.view(tasks.ofPlan(plan.id(), actor), actions);
    }

    /** For readers only: the feed keeps what a plan says, not what happened to it since. */
    private PlanView noted(PlanView plan) {
        var changed = references.notices(plan.citations(), plan.issuedOn());
        return plan.with(tasks.noted(plan.tasks(), changed), changed);
    }

    private boolean isWithinSubtree(Actor actor, Plan plan) {
        return units.reaches(UnitScope.of(actor), plan.issuerCode());
    }
}
