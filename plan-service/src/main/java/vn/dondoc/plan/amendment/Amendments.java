package vn.dondoc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.PlanAmending;
import vn.dondoc.plan.plan.history.Cause;
import vn.dondoc.plan.plan.history.EventKind;
import vn.dondoc.plan.plan.history.PlanHistory;

/** The amendments of plans in force: what was changed, why, by whose order. */
@ApplicationScoped
class Amendments {

    private final AmendmentRepository amendments;
    private final PlanAmending plans;
    private final PlanHistory history;
    private final Clock clock;

    Amendments(AmendmentRepository amendments, PlanAmending plans, PlanHistory history, Clock clock) {
        this.amendments = amendments;
        this.plans = plans;
        this.history = history;
        this.clock = clock;
    }

    /** @throws RuleViolation 404 when the actor may not see the plan */
    @Transactional
    Page<AmendmentView> ofPlan(Actor actor, UUID planId, int size, @Nullable String cursor) {
        plans.content(actor, planId);
        var views = amendments.ofPlan(planId, Cursor.decode(cursor, 1), size).stream()
                .map(PlanAmendment::view)
                .toList();
        return Page.of(views, size, view -> Cursor.at(view.ordinal()));
    }

    /**
     * @return its id
     * @throws RuleViolation {@code revision.reason-missing}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID add(Actor actor, Revision revision, ApplicationRequest why, List<ChangeView> decided) {
        var reason = why.reason();
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("revision.reason-missing");
        }
        var ordinal = amendments.next(revision.planId());
        var amendment = new PlanAmendment(actor, revision, ordinal, reason.strip(), why, decided, clock.instant());
        amendments.persistAndFlush(amendment);
        var cause = new Cause(reason.strip(), why.orderedBy(), why.decidedOn());
        history.add(actor, revision.planId(), EventKind.AMENDED, cause);
        return amendment.id();
    }
}
