package vn.dondoc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;

/** What happens to one unit's part in a task; every change tells the feed how the part was and is. */
@ApplicationScoped
public class Assignments {

    private static final Logger LOG = Logger.getLogger(Assignments.class);

    private final AssignmentRepository assignments;
    private final Sights sights;
    private final TaskNotices notices;
    private final ChangeFeed changes;
    private final Clock clock;

    Assignments(AssignmentRepository assignments, Sights sights, TaskNotices notices, ChangeFeed changes, Clock clock) {
        this.assignments = assignments;
        this.sights = sights;
        this.notices = notices;
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
        return change(actor, id, "task.progressed", assignment -> {
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
        return change(actor, id, "task.extended", assignment -> assignment.extend(until, today()));
    }

    private AssignmentView change(Actor actor, UUID id, String event, Consumer<Assignment> change) {
        var assignment = assignments.findById(id);
        var sight = sights.of(actor, assignment.planId());
        var before = assignment.picture(sight.today());
        change.accept(assignment);
        assignments.flush();
        var after = assignment.picture(sight.today());
        changes.append(actor, event, assignment.taskId(), assignment.unitCode(), before, after);
        LOG.infof("%s task=%s unit=%s", event, assignment.taskId(), assignment.unitCode());
        return notices.on(sight.view(assignment, assignments.past(List.of(id))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
