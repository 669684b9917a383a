package vn.dondoc.plan.occurrence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recorded event.
 *
 * @param source how it is known
 * @param version for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OccurrenceView(
        UUID id,
        UUID planId,
        String trigger,
        LocalDate happenedOn,
        String source,
        List<DatedTask> tasks,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawalReason,
        List<OccurrenceAction> allowedActions,
        int version) {

    /** A task with the last day on time that the event gave it. */
    public record DatedTask(UUID taskId, LocalDate dueOn) {}
}
