package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.referencecopy.References;
import vn.dondoc.plan.task.Standing;
import vn.dondoc.plan.task.TaskAmending;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** Plans as they are worded, and other words for them. */
@ApplicationScoped
public class PlanAmending {

    private final PlanBook book;
    private final PlanRepository plans;
    private final TaskAmending wording;
    private final References references;
    private final Units units;

    PlanAmending(PlanBook book, PlanRepository plans, TaskAmending wording, References references, Units units) {
        this.book = book;
        this.plans = plans;
        this.wording = wording;
        this.references = references;
        this.units = units;
    }

    /** @throws RuleViolation 404 when the actor may not see it */
    @Transactional
    public PlanContent content(Actor actor, UUID id) {
        return book.find(actor, id).content(wording.contents(id));
    }

    /** Whether the actor may take corrections of this plan over. */
    @Transactional
    public boolean mayAmend(Actor actor, PlanContent plan) {
        var within = units.reaches(UnitScope.of(actor), plan.issuerCode());
        return plan.isAlive() && PlanAccess.may(actor, PlanAction.AMEND, plan.issuerCode(), within);
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
        var plan = book.find(actor, id);
        if (amended.tasks().isEmpty()) {
            throw new RuleViolation("plan.no-tasks");
        }
        var before = book.whole(plan);
        plan.amend(amended);
        plans.flush();
        wording.amend(id, standing(plan.status()), amended.tasks(), amended.amendmentId());
        references.index(id);
        var event = amended.amendmentId() == null ? "plan.corrected" : "plan.amended";
        return book.changed(actor, event, plan, before);
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
}
