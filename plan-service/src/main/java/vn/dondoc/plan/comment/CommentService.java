package vn.dondoc.plan.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.task.AssignedPart;
import vn.dondoc.plan.task.Assignments;
import vn.dondoc.plan.task.TaskAction;

/** The comments of tasks. */
@ApplicationScoped
class CommentService {

    private static final Logger LOG = Logger.getLogger(CommentService.class);

    private final CommentRepository comments;
    private final Assignments assignments;
    private final ChangeFeed changes;
    private final Clock clock;

    CommentService(CommentRepository comments, Assignments assignments, ChangeFeed changes, Clock clock) {
        this.comments = comments;
        this.assignments = assignments;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws RuleViolation 404 when the actor may not see the task */
    @Transactional
    Page<CommentView> list(Actor actor, UUID taskId, CommentFilter filter) {
        var parts =
                assignments.ofTask(actor, taskId).stream().map(AssignedPart::id).toList();
        var found = comments.of(taskId, parts, after(filter.cursor), filter.size + 1).stream()
                .map(Comment::view)
                .toList();
        return Page.of(found, filter.size, comment -> Cursor.at(comment.id()));
    }

    /** @throws RuleViolation 404, {@code task.not-open} when the task was taken out of its plan */
    @Transactional
    CommentView add(Actor actor, UUID taskId, CommentRequest said) {
        var about = about(assignments.ofTask(actor, taskId), said.assignmentId());
        if (!about.isEmpty() && about.stream().noneMatch(part -> part.allows(actor, TaskAction.COMMENT))) {
            throw new RuleViolation("task.not-open");
        }
        var comment = new Comment(taskId, said, actor, clock.instant());
        comments.persistAndFlush(comment);
        var view = comment.view();
        var unit = said.assignmentId() == null ? null : about.getFirst().unit().code();
        changes.append(actor, "task.commented", taskId, unit, null, view);
        LOG.infof("task.commented task=%s comment=%s", taskId, view.id());
        return view;
    }

    private static List<AssignedPart> about(List<AssignedPart> seen, @Nullable UUID assignmentId) {
        if (assignmentId == null) {
            return seen;
        }
        var one = seen.stream().filter(part -> part.id().equals(assignmentId)).toList();
        if (one.isEmpty()) {
            throw RuleViolation.notFound();
        }
        return one;
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        var decoded = Cursor.decode(cursor, 1);
        try {
            return decoded == null ? null : UUID.fromString(decoded.values().getFirst());
        } catch (IllegalArgumentException broken) {
            throw RuleViolation.invalid("cursor.invalid");
        }
    }
}
