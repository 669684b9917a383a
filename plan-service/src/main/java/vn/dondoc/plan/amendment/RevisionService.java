package vn.dondoc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.NewPlan;
import vn.dondoc.plan.plan.PlanAmending;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.task.TaskAmending;

/** Corrected documents beside their plans, from the proposal to the amendment. */
@ApplicationScoped
public class RevisionService {

    private static final Logger LOG = Logger.getLogger(RevisionService.class);

    private final RevisionRepository revisions;
    private final Amendments amendments;
    private final PlanAmending plans;
    private final TaskAmending tasks;
    private final ChangeFeed changes;
    private final Event<RevisionSettled> settled;
    private final Clock clock;

    RevisionService(
            RevisionRepository revisions,
            Amendments amendments,
            PlanAmending plans,
            TaskAmending tasks,
            ChangeFeed changes,
            Event<RevisionSettled> settled,
            Clock clock) {
        this.revisions = revisions;
        this.amendments = amendments;
        this.plans = plans;
        this.tasks = tasks;
        this.changes = changes;
        this.settled = settled;
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
        requireMay(actor, plan);
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
        revisions.persistAndFlush(revision);
        return recorded(actor, "revision.proposed", plan, revision, null);
    }

    /** The document that holds for a plan now; null when it was written here. */
    @Transactional
    public @Nullable UUID documentOf(Actor actor, UUID planId) {
        return plans.content(actor, planId).importId();
    }

    /** The document was corrected or looked up again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void renew(Actor actor, UUID importId, NewPlan document, List<RevisionFinding> notes) {
        var revision = revisions.ofImport(importId).orElseThrow(RuleViolation::notFound);
        var plan = plans.content(actor, revision.planId());
        var before = view(actor, plan, revision);
        revision.renew(document, notes);
        revisions.flush();
        recorded(actor, "revision.renewed", plan, revision, before);
    }

    /** @throws RuleViolation 404 when the plan, or what is prepared for it, is not for the actor */
    @Transactional
    Page<RevisionRow> ofPlan(Actor actor, UUID planId, int size, @Nullable String cursor) {
        requirePrepares(actor, plans.content(actor, planId));
        var rows = revisions.ofPlan(planId, Cursor.decode(cursor, 1), size).stream()
                .map(Revision::row)
                .toList();
        return Page.of(rows, size, row -> Cursor.at(row.id()));
    }

    @Transactional
    RevisionView get(Actor actor, UUID id) {
        var revision = find(id);
        var plan = plans.content(actor, revision.planId());
        requirePrepares(actor, plan);
        return view(actor, plan, revision);
    }

    /** @throws RuleViolation 404, 403, 428, 412, {@code revision.settled}, {@code revision.no-such-change}, {@code revision.no-such-part} */
    @Transactional
    RevisionView decide(Actor actor, UUID id, @Nullable String ifMatch, DecisionRequest said) {
        var revision = find(id);
        var plan = toChange(actor, revision, ifMatch);
        var review = review(plan, revision);
        var before = revision.view(review.changes(), List.of(), List.of());
        revision.decide(
                review.decisions(Objects.requireNonNullElse(said.decisions(), List.of())),
                review.judgements(Objects.requireNonNullElse(said.pairs(), List.of())));
        revisions.flush();
        return recorded(actor, "revision.decided", plan, revision, before);
    }

    /**
     * Makes the accepted changes; an amendment when the plan is in force.
     *
     * @throws RuleViolation 404, 403, 428, 412, {@code revision.settled}, {@code revision.undecided},
     *     {@code revision.findings-open}, {@code revision.reason-missing}, {@code plan.ended}, {@code plan.no-tasks}
     */
    @Transactional
    PlanView apply(Actor actor, UUID id, @Nullable String ifMatch, ApplicationRequest why) {
        var revision = find(id);
        var plan = toChange(actor, revision, ifMatch);
        var review = review(plan, revision);
        review.requireDecided();
        var decided = review.changes();
        var amendment = plan.isInForce() ? amendments.add(actor, revision, why, decided) : null;
        var before = revision.view(decided, List.of(), List.of());
        revision.apply(actor, why, decided, clock.instant());
        var amended = plans.amend(actor, plan.id(), AmendedWords.of(plan, review, revision.document(), amendment));
        end(actor, "revision.applied", plan, revision, before);
        return amended;
    }

    /** @throws RuleViolation 404, 403, 428, 412, {@code revision.settled} */
    @Transactional
    RevisionView discard(Actor actor, UUID id, @Nullable String ifMatch) {
        var revision = find(id);
        var plan = toChange(actor, revision, ifMatch);
        var before = view(actor, plan, revision);
        revision.discard(actor, before.changes(), clock.instant());
        return end(actor, "revision.discarded", plan, revision, before);
    }

    private RevisionView end(Actor actor, String event, PlanContent plan, Revision revision, RevisionView before) {
        revisions.flush();
        if (revision.importId() != null) {
            settled.fire(new RevisionSettled(revision.importId(), plan.id(), event.equals("revision.applied")));
        }
        return recorded(actor, event, plan, revision, before);
    }

    private RevisionView recorded(
            Actor actor, String event, PlanContent plan, Revision revision, @Nullable RevisionView before) {
        var after = view(actor, plan, revision);
        changes.append(actor, event, revision.id(), plan.issuerCode(), before, after);
        LOG.infof("%s revision=%s plan=%s", event, revision.id(), plan.id());
        return after;
    }

    private PlanContent toChange(Actor actor, Revision revision, @Nullable String ifMatch) {
        var plan = plans.content(actor, revision.planId());
        requirePrepares(actor, plan);
        requireMay(actor, plan);
        Etag.require(ifMatch, revision.version());
        revision.requireOpen();
        return plan;
    }

    private RevisionView view(Actor actor, PlanContent plan, Revision revision) {
        var actions = RevisionAccess.actions(plans.mayAmend(actor, plan), revision.isOpen());
        if (!revision.isOpen()) {
            return revision.view(revision.settledChanges(), List.of(), actions);
        }
        var review = review(plan, revision);
        var shown = review.changes();
        return revision.view(shown, review.findings(shown), actions);
    }

    private Review review(PlanContent plan, Revision revision) {
        return new Review(plan, revision, tasks.begun(plan.id()));
    }

    private void requireMay(Actor actor, PlanContent plan) {
        if (!plans.mayAmend(actor, plan)) {
            throw RuleViolation.forbidden();
        }
    }

    private void requirePrepares(Actor actor, PlanContent plan) {
        if (!plans.prepares(actor, plan)) {
            throw RuleViolation.notFound();
        }
    }

    private Revision find(UUID id) {
        return revisions.findByIdOptional(id).orElseThrow(RuleViolation::notFound);
    }
}
