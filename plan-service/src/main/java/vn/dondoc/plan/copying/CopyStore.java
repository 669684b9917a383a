package vn.dondoc.plan.copying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.cascade.link.Links;
import vn.dondoc.plan.copying.content.CopyItem;
import vn.dondoc.plan.plan.PlanIssued;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.writing.PreparedPlan;
import vn.dondoc.plan.writing.WrittenPlanStore;

/** What of a copy happens in one transaction; the directory is asked before, by {@link CopyService}. */
@ApplicationScoped
class CopyStore {

    private final CopyRepository copies;
    private final WrittenPlanStore plans;
    private final Links links;
    private final ChangeFeed changes;

    CopyStore(CopyRepository copies, WrittenPlanStore plans, Links links, ChangeFeed changes) {
        this.copies = copies;
        this.plans = plans;
        this.links = links;
        this.changes = changes;
    }

    /** @throws RuleViolation 403 when the actor writes no plans for the issuer */
    @Transactional
    PlanView copy(Actor actor, PlanView old, PreparedPlan prepared, List<CopyItem> items) {
        var plan = plans.create(actor, prepared);
        copies.persistAndFlush(new PlanCopy(plan.id(), old.id(), items));
        changes.append(
                actor,
                "plan-copy.made",
                plan.id(),
                plan.issuerCode(),
                null,
                new Told(plan.id(), old.id(), CopyReview.Counts.of(items)));
        return plan;
    }

    /** @throws RuleViolation 403, {@code copy.unit-plan-exists} */
    @Transactional
    PlanView unitPlan(Actor actor, PlanView upper, PreparedPlan prepared) {
        var plan = plans.create(actor, prepared);
        if (copies.hasUnitPlan(upper.id(), plan.issuerCode())) {
            throw new RuleViolation("copy.unit-plan-exists", plan.issuerName());
        }
        links.implement(actor, plan.id(), upper);
        return plan;
    }

    /** @throws RuleViolation 404 when the plan was not made of another one */
    @Transactional
    PlanCopy find(UUID planId) {
        return copies.findByIdOptional(planId).orElseThrow(RuleViolation::notFound);
    }

    /**
     * @param planVersion of the plan whose content was changed
     * @param changed null when the content stays as it is
     * @throws RuleViolation 404, 403, 412, 428, {@code plan.already-issued}
     */
    @Transactional
    PlanCopy decide(
            Actor actor,
            UUID planId,
            @Nullable String ifMatch,
            List<CopyItem> items,
            int planVersion,
            @Nullable PreparedPlan changed) {
        var copy = find(planId);
        Etag.require(ifMatch, copy.version());
        var before = CopyReview.Counts.of(copy.items());
        if (changed != null) {
            plans.replace(actor, planId, Etag.of(planVersion), changed);
        }
        copy.decide(items);
        copies.flush();
        changes.append(
                actor,
                "plan-copy.decided",
                planId,
                actor.unit(),
                new Told(planId, copy.fromPlanId(), before),
                new Told(planId, copy.fromPlanId(), CopyReview.Counts.of(items)));
        return copy;
    }

    /** What the feed says of a copy. */
    record Told(UUID planId, UUID fromPlanId, CopyReview.Counts counts) {}

    /** @throws RuleViolation {@code copy.items-open}, which keeps the plan from being issued */
    @Transactional(Transactional.TxType.MANDATORY)
    void refuseOpen(@Observes PlanIssued issued) {
        copies.findByIdOptional(issued.planId()).ifPresent(PlanCopy::requireDecided);
    }
}
