package vn.dondoc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.PlanAmending;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanView;

/** Revisions from the first decision to the amendment. */
@ApplicationScoped
class RevisionService {

    private final RevisionRepository revisions;
    private final RevisionBook book;
    private final Amendments amendments;
    private final PlanAmending plans;
    private final Event<RevisionSettled> settled;
    private final Clock clock;

    RevisionService(
            RevisionRepository revisions,
            RevisionBook book,
            Amendments amendments,
            PlanAmending plans,
            Event<RevisionSettled> settled,
            Clock clock) {
        this.revisions = revisions;
        this.book = book;
        this.amendments = amendments;
        this.plans = plans;
        this.settled = settled;
        this.clock = clock;
    }

    /** @throws RuleViolation 404 when the plan, or what is prepared for it, is not for the actor */
    @Transactional
    Page<RevisionRow> ofPlan(Actor actor, UUID planId, int size, @Nullable String cursor) {
        book.planFor(actor, planId);
        var rows = revisions.ofPlan(planId, Cursor.decode(cursor, 1), size).stream()
                .map(Revision::row)
                .toList();
        return Page.of(rows, size, row -> Cursor.at(row.id()));
    }

    @Transactional
    RevisionView get(Actor actor, UUID id) {
        var revision = book.find(id);
        return book.view(actor, book.planFor(actor, revision.planId()), revision);
    }

    /** @throws RuleViolation 404, 403, 428, 412, {@code revision.settled}, {@code revision.no-such-change}, {@code revision.no-such-part} */
    @Transactional
    RevisionView decide(Actor actor, UUID id, @Nullable String ifMatch, DecisionRequest said) {
        var revision = book.find(id);
        var plan = toChange(actor, revision, ifMatch);
        var review = book.review(plan, revision);
        var before = revision.event();
        revision.decide(
                review.decisions(Objects.requireNonNullElse(said.decisions(), List.of())),
                review.judgements(Objects.requireNonNullElse(said.pairs(), List.of())));
        book.record(actor, "revision.decided", plan, revision, before);
        return book.view(actor, plan, revision);
    }

    /**
     * Makes the accepted changes; an amendment when the plan is in force.
     *
     * @throws RuleViolation 404, 403, 428, 412, {@code revision.settled}, {@code revision.undecided},
     *     {@code revision.findings-open}, {@code revision.reason-missing}, {@code plan.ended}, {@code plan.no-tasks}
     */
    @Transactional
    PlanView apply(Actor actor, UUID id, @Nullable String ifMatch, ApplicationRequest why) {
        var revision = book.find(id);
        var plan = toChange(actor, revision, ifMatch);
        var review = book.review(plan, revision);
        review.requireDecided();
        var decided = review.changes();
        var before = revision.event();
        revision.apply(actor, why, decided, clock.instant());
        var amendment = plan.isInForce() ? amendments.add(actor, revision, why, decided) : null;
        var amended = plans.amend(actor, plan.id(), AmendedWords.of(plan, review, revision.document(), amendment));
        end(plan, revision, true);
        book.record(actor, "revision.applied", plan, revision, before);
        return amended;
    }

    /** @throws RuleViolation 404, 403, 428, 412, {@code revision.settled} */
    @Transactional
    RevisionView discard(Actor actor, UUID id, @Nullable String ifMatch) {
        var revision = book.find(id);
        var plan = toChange(actor, revision, ifMatch);
        var before = revision.event();
        revision.discard(actor, book.review(plan, revision).changes(), clock.instant());
        end(plan, revision, false);
        book.record(actor, "revision.discarded", plan, revision, before);
        return book.view(actor, plan, revision);
    }

    private void end(PlanContent plan, Revision revision, boolean applied) {
        settled.fire(new RevisionSettled(revision.id(), revision.importId(), plan.id(), applied));
    }

    private PlanContent toChange(Actor actor, Revision revision, @Nullable String ifMatch) {
        var plan = book.planToAmend(actor, revision.planId());
        Etag.require(ifMatch, revision.version());
        revision.requireOpen();
        return plan;
    }
}
