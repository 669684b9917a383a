package vn.dondoc.plan.extension;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.task.TaskView;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * A request for more time with its answer.
 *
 * @param ordinal the task's place in its plan
 * @param excerpt the beginning of the task, up to 200 characters, cut between words with "…"
 * @param unit who holds the part now; it may have changed since the request
 * @param dueOn the last day on time when it was asked
 * @param until the day that was asked for
 * @param requestedInTime whether it was asked before the work was late
 * @param grantedUntil the day that was granted
 * @param answer the office's reason
 * @param closedAt when it was decided or withdrawn
 * @param version for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtensionView(
        UUID id,
        UUID taskId,
        UUID assignmentId,
        TaskView.PlanOfTask plan,
        int ordinal,
        String excerpt,
        AssignmentRole role,
        UnitRef unit,
        ExtensionStatus status,
        LocalDate dueOn,
        LocalDate until,
        String reason,
        boolean requestedInTime,
        Instant requestedAt,
        String requestedBy,
        @Nullable LocalDate grantedUntil,
        @Nullable String answer,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        List<ExtensionAction> allowedActions,
        int version) {}
