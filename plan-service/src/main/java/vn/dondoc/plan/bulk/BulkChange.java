package vn.dondoc.plan.bulk;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.plan.extension.ExtensionService;
import vn.dondoc.plan.reassignment.ReassignmentService;
import vn.dondoc.plan.task.Assignments;

/** Changes one row in its own transaction. */
@ApplicationScoped
class BulkChange {

    private final Assignments assignments;
    private final ExtensionService extensions;
    private final ReassignmentService reassignments;

    BulkChange(Assignments assignments, ExtensionService extensions, ReassignmentService reassignments) {
        this.assignments = assignments;
        this.extensions = extensions;
        this.reassignments = reassignments;
    }

    /** @return the assignment's version afterwards */
    @Transactional(TxType.REQUIRES_NEW)
    int apply(Actor actor, BulkRequest wanted, BulkRequest.Row row) {
        var seen = Etag.of(row.version());
        return switch (wanted.action()) {
            case PROGRESS ->
                assignments
                        .record(actor, row.taskId(), row.assignmentId(), seen, requireNonNull(wanted.progress()))
                        .version();
            case REQUEST_EXTENSION -> extend(actor, wanted, row, seen);
            case REASSIGN ->
                reassignments
                        .reassign(actor, row.taskId(), row.assignmentId(), seen, requireNonNull(wanted.reassignment()))
                        .version();
        };
    }

    /** A request leaves the assignment as it is, but it is made for what the sender saw. */
    private int extend(Actor actor, BulkRequest wanted, BulkRequest.Row row, String seen) {
        Etag.require(
                seen, assignments.seen(actor, row.taskId(), row.assignmentId()).version());
        extensions.request(actor, row.taskId(), row.assignmentId(), requireNonNull(wanted.extension()));
        return row.version();
    }
}
