package vn.dondoc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;

/** What happens to one unit's part in a task; every change tells the feed how the part was and is. */
@ApplicationScoped
public class Assignments {

    private final AssignmentRepository assignments;
    private final Sights sights;
    private final TaskRepository tasks;
    private final AssignmentChanges changes;
    private final Clock clock;

    Assignments(
            AssignmentRepository assignments,
            Sights sights,
            TaskRepository tasks,
            AssignmentChanges changes,
            Clock clock) {
        this.assignments = assignments;
        this.sights = sights;
        this.tasks = tasks;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws RuleViolation 404 when the actor may not see it */
    @Transactional
    public AssignedPart seen(Actor actor, UUID id) {
        var found = assignments.findByIdOptional(id).orElseThrow(RuleViolation::notFound);
        var sight = sights.of(actor, found.planId());
        return sight.seen(assignments.ofTask(found.taskId())).stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.part(sight.office()))
                .findFirst()
                .orElseThrow(RuleViolation::notFound);
    }

    /**
     * What the actor may see of a task's assignments.
     *
     * @throws RuleViolation 404 when the actor may not see the task
     */
    @Transactional
    public List<AssignedPart> ofTask(Actor actor, UUID taskId) {
        var task = tasks.findByIdOptional(taskId).orElseThrow(RuleViolation::notFound);
        var sight = sights.of(actor, task.planId());
        var seen = sight.seen(assignments.ofTask(taskId));
        if (seen.isEmpty() && !sight.office()) {
            throw RuleViolation.notFound();
        }
        return seen.stream().map(each -> each.part(sight.office())).toList();
    }

    /** @throws RuleViolation 404 when the actor may not see it, or it is another task's */
    @Transactional
    public AssignedPart seen(Actor actor, UUID taskId, UUID id) {
        var part = seen(actor, id);
        if (!part.taskId().equals(taskId)) {
            throw RuleViolation.notFound();
        }
        return part;
    }

    /** @throws RuleViolation 404, 403, 412, 428, {@code task.not-open} and what {@link ProgressRules} refuses */
    @Transactional
    public AssignmentView record(Actor actor, UUID taskId, UUID id, @Nullable String ifMatch, ProgressRequest said) {
        var part = seen(actor, taskId, id);
        part.requireRight(actor, TaskAction.RECORD_PROGRESS);
        Etag.require(ifMatch, part.version());
        return changes.change(actor, id, "task.progressed", assignment -> {
            assignment.progress(said, today());
            assignments.add(id, assignment.entry(clock.instant(), actor.name()));
        });
    }

    /**
     * Moves the last day on time; the first one is kept, and so is that the work was late.
     *
     * @param until later than the present day
     */
    @Transactional(TxType.MANDATORY)
    public AssignmentView extend(Actor actor, UUID id, LocalDate until) {
        return changes.change(actor, id, "task.extended", assignment -> assignment.extend(until, today()));
    }

    /**
     * Gives every part of a task its last day on time, or takes it away when the event did not happen after all.
     *
     * @throws RuleViolation {@code task.not-open}
     */
    @Transactional(TxType.MANDATORY)
    public void date(Actor actor, UUID taskId, @Nullable LocalDate dueOn) {
        assignments.ofTask(taskId).stream()
                .filter(part -> part.standing() != Standing.WITHDRAWN)
                .forEach(part -> changes.change(actor, part.id(), "task.dated", each -> each.date(dueOn)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
