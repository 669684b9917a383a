package vn.dondoc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;

/** Changes one assignment and tells the feed how it was and is. */
@ApplicationScoped
class AssignmentChanges {

    private static final Logger LOG = Logger.getLogger(AssignmentChanges.class);

    private final AssignmentRepository assignments;
    private final Sights sights;
    private final TaskNotices notices;
    private final ChangeFeed changes;

    AssignmentChanges(AssignmentRepository assignments, Sights sights, TaskNotices notices, ChangeFeed changes) {
        this.assignments = assignments;
        this.sights = sights;
        this.notices = notices;
        this.changes = changes;
    }

    @Transactional(TxType.MANDATORY)
    AssignmentView change(Actor actor, UUID id, String event, Consumer<Assignment> change) {
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
}
