package vn.dondoc.plan.occurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event has happened.
 *
 * @param trigger what was waited for, in the plan's words
 * @param taskIds the tasks that it concerns
 * @param happenedOn not in the future
 * @param source how it is known, "Hướng dẫn số 12/HD-CAT-PV05 ngày 15/3/2024"
 * @param dueOn the last day on time; where it is absent the words of each task must give one
 */
public record OccurrenceRequest(
        @NotBlank @Size(max = 1_000) String trigger,
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> taskIds,
        @NotNull LocalDate happenedOn,
        @NotBlank @Size(max = 1_000) String source,
        @Nullable LocalDate dueOn) {}
