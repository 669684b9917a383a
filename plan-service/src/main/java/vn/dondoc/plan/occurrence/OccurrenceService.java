package vn.dondoc.plan.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.occurrence.OccurrenceView.DatedTask;
import vn.dondoc.plan.plan.PlanSight;
import vn.dondoc.plan.task.Assignments;
import vn.dondoc.plan.task.Standing;
import vn.dondoc.plan.task.TaskAccess;
import vn.dondoc.plan.task.TaskAction;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** Events that tasks wait for, and the days that they give. */
@ApplicationScoped
class OccurrenceService {

    private static final Logger LOG = Logger.getLogger(OccurrenceService.class);

    private final OccurrenceRepository occurrences;
    private final Triggers triggers;
    private final Assignments assignments;
    private final Units units;
    private final ChangeFeed changes;
    private final Clock clock;

    OccurrenceService(
            OccurrenceRepository occurrences,
            Triggers triggers,
            Assignments assignments,
            Units units,
            ChangeFeed changes,
            Clock clock) {
        this.occurrences = occurrences;
        this.triggers = triggers;
        this.assignments = assignments;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws RuleViolation 404 when the actor may not see the plan */
    @Transactional
    List<TriggerView> triggers(Actor actor, UUID planId, @Nullable LocalDate happenedOn) {
        var mayRecord = mayRecord(actor, issuer(actor, planId));
        return triggers.of(occurrences.waiting(planId), happenedOn, mayRecord);
    }

    /** @throws RuleViolation 404 when the actor may not see the plan */
    @Transactional
    List<OccurrenceView> ofPlan(Actor actor, UUID planId) {
        var mayWithdraw = mayRecord(actor, issuer(actor, planId));
        var tasks = occurrences.tasks(planId);
        return occurrences.ofPlan(planId).stream()
                .map(one -> one.view(tasks.getOrDefault(one.id(), List.of()), actions(mayWithdraw, one)))
                .toList();
    }

    /**
     * Gives every part of the tasks a last day on time.
     *
     * @throws RuleViolation 404, 403, {@code occurrence.not-waiting}, {@code constraint.occurrence_once},
     *     {@code task.not-open} and what {@link OccurrenceRules} refuses
     */
    @Transactional
    OccurrenceView record(Actor actor, UUID planId, OccurrenceRequest said) {
        var issuer = requireRight(actor, planId);
        OccurrenceRules.requireHappened(said.happenedOn(), LocalDate.now(clock));
        var dated = dated(planId, said);
        var occurrence = new Occurrence(planId, said, clock.instant(), actor.name());
        occurrences.persistAndFlush(occurrence);
        dated.forEach(task -> occurrences.add(occurrence.id(), task));
        dated.forEach(task -> assignments.date(actor, task.taskId(), task.dueOn()));
        var after = occurrence.view(dated, List.of());
        append(actor, "plan.occurrence-recorded", issuer, null, after);
        return occurrence.view(dated, actions(true, occurrence));
    }

    /**
     * Takes a wrong recording back: the tasks wait again.
     *
     * @throws RuleViolation 404, 403, 412, 428, {@code occurrence.withdrawn}, {@code task.not-open}
     */
    @Transactional
    OccurrenceView withdraw(Actor actor, UUID id, @Nullable String ifMatch, OccurrenceWithdrawal why) {
        var occurrence = occurrences.findByIdOptional(id).orElseThrow(RuleViolation::notFound);
        var issuer = requireRight(actor, occurrence.planId());
        Etag.require(ifMatch, occurrence.version());
        var tasks = occurrences.tasks(occurrence.planId()).getOrDefault(id, List.of());
        var before = occurrence.view(tasks, List.of());
        occurrence.withdraw(why.reason(), clock.instant(), actor.name());
        occurrences.flush();
        occurrences.withdraw(id);
        tasks.forEach(task -> assignments.date(actor, task.taskId(), null));
        var after = occurrence.view(tasks, List.of());
        append(actor, "plan.occurrence-withdrawn", issuer, before, after);
        return after;
    }

    private List<DatedTask> dated(UUID planId, OccurrenceRequest said) {
        var wanted = new HashSet<>(said.taskIds());
        var found = occurrences.waiting(planId).stream()
                .filter(task -> wanted.contains(task.taskId()))
                .map(task -> new DatedTask(
                        task.taskId(), OccurrenceRules.dueOn(said.dueOn(), task.timeText(), said.happenedOn())))
                .toList();
        if (found.size() < wanted.size()) {
            throw RuleViolation.invalid("occurrence.not-waiting");
        }
        return found;
    }

    private void append(
            Actor actor, String event, String issuer, @Nullable OccurrenceView before, OccurrenceView after) {
        changes.append(actor, event, after.planId(), issuer, before, after);
        LOG.infof("%s plan=%s occurrence=%s", event, after.planId(), after.id());
    }

    private String issuer(Actor actor, UUID planId) {
        return occurrences
                .issuer(planId, PlanSight.of(actor), LocalDate.now(clock))
                .orElseThrow(RuleViolation::notFound);
    }

    private String requireRight(Actor actor, UUID planId) {
        var issuer = issuer(actor, planId);
        if (!mayRecord(actor, issuer)) {
            throw RuleViolation.forbidden();
        }
        return issuer;
    }

    private boolean mayRecord(Actor actor, String issuer) {
        var office = units.reaches(UnitScope.of(actor), issuer);
        return TaskAccess.actions(actor, issuer, office, Standing.OPEN).contains(TaskAction.RECORD_OCCURRENCE);
    }

    private static List<OccurrenceAction> actions(boolean mayWithdraw, Occurrence one) {
        return mayWithdraw && !one.isWithdrawn() ? List.of(OccurrenceAction.WITHDRAW) : List.of();
    }
}
