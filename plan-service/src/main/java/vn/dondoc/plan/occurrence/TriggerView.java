package vn.dondoc.plan.occurrence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that tasks of a plan wait for.
 *
 * @param trigger the words of the first of them
 * @param taskIds all of them, in the order of the document
 * @param waiting those for which nobody has recorded the event yet
 * @param allowedActions on what is waiting
 */
public record TriggerView(
        String trigger,
        List<UUID> taskIds,
        List<UUID> waiting,
        List<WaitingTask> tasks,
        List<OccurrenceAction> allowedActions) {

    /**
     * A task that waits, or waited, for the event.
     *
     * @param ordinal the task's place in its plan
     * @param excerpt the beginning of the task, up to 200 characters, cut between words with "…"
     * @param timeText the time as the document words it
     * @param proposal the last day on time that the words give for the day that was asked for
     * @param occurrenceId the recording that gave it a day
     * @param dueOn the day that was given then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WaitingTask(
            UUID taskId,
            int ordinal,
            String excerpt,
            String timeText,
            @Nullable DueProposal proposal,
            @Nullable UUID occurrenceId,
            @Nullable LocalDate dueOn) {}
}
