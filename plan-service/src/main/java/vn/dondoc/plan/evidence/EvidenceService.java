package vn.dondoc.plan.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.task.AssignedPart;
import vn.dondoc.plan.task.Assignments;
import vn.dondoc.plan.task.TaskAction;

/** The files of assignments. */
@ApplicationScoped
class EvidenceService {

    private static final Logger LOG = Logger.getLogger(EvidenceService.class);
    private static final int MOST_FILES = 20;

    private final EvidenceRepository evidence;
    private final EvidenceContent content;
    private final Assignments assignments;
    private final ChangeFeed changes;
    private final Clock clock;

    EvidenceService(
            EvidenceRepository evidence,
            EvidenceContent content,
            Assignments assignments,
            ChangeFeed changes,
            Clock clock) {
        this.evidence = evidence;
        this.content = content;
        this.assignments = assignments;
        this.changes = changes;
        this.clock = clock;
    }

    /** Oldest first; of what was withdrawn only that it was there. */
    @Transactional
    List<EvidenceView> list(Actor actor, UUID taskId, UUID assignmentId) {
        var part = assignments.seen(actor, taskId, assignmentId);
        var mayChange = part.allows(actor, TaskAction.ADD_EVIDENCE);
        return evidence.of(assignmentId).stream()
                .map(one -> one.view(mayChange))
                .toList();
    }

    /** @throws RuleViolation 404, 403, {@code task.not-open}, {@code evidence.too-many}, {@code constraint.evidence_same_file} */
    @Transactional
    EvidenceView add(Actor actor, UUID taskId, UUID assignmentId, CheckedFile file) {
        var part = toChange(actor, taskId, assignmentId);
        if (evidence.countLocked(assignmentId) >= MOST_FILES) {
            throw new RuleViolation("evidence.too-many");
        }
        var added = new Evidence(part, file, clock.instant(), actor.name());
        evidence.persistAndFlush(added);
        content.add(added.id(), file.content());
        return recorded(actor, "task.evidence-added", part, null, added.view(true));
    }

    /** @throws RuleViolation 404, {@code evidence.withdrawn} */
    @Transactional
    EvidenceFile file(Actor actor, UUID taskId, UUID assignmentId, UUID id) {
        var part = assignments.seen(actor, taskId, assignmentId);
        var found = find(part, id);
        found.requirePresent();
        return found.file();
    }

    /** @throws RuleViolation 404, 403, 412, 428, {@code task.not-open}, {@code evidence.withdrawn} */
    @Transactional
    EvidenceView withdraw(
            Actor actor, UUID taskId, UUID assignmentId, UUID id, @Nullable String ifMatch, EvidenceWithdrawal why) {
        var part = assignments.seen(actor, taskId, assignmentId);
        var found = find(part, id);
        part.requireRight(actor, TaskAction.ADD_EVIDENCE);
        Etag.require(ifMatch, found.version());
        part.requireStanding(TaskAction.ADD_EVIDENCE);
        var before = found.view(true);
        found.withdraw(why.reason(), clock.instant(), actor.name());
        content.remove(id);
        evidence.flush();
        return recorded(actor, "task.evidence-withdrawn", part, before, found.view(true));
    }

    private AssignedPart toChange(Actor actor, UUID taskId, UUID assignmentId) {
        var part = assignments.seen(actor, taskId, assignmentId);
        part.requireRight(actor, TaskAction.ADD_EVIDENCE);
        part.requireStanding(TaskAction.ADD_EVIDENCE);
        return part;
    }

    private Evidence find(AssignedPart part, UUID id) {
        return evidence.findByIdOptional(id)
                .filter(found -> found.assignmentId().equals(part.id()))
                .orElseThrow(RuleViolation::notFound);
    }

    private EvidenceView recorded(
            Actor actor, String event, AssignedPart part, @Nullable EvidenceView before, EvidenceView after) {
        changes.append(actor, event, part.taskId(), part.unit().code(), before, after);
        LOG.infof(
                "%s task=%s unit=%s evidence=%s",
                event, part.taskId(), part.unit().code(), after.id());
        return after;
    }
}
