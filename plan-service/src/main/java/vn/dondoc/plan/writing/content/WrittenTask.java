package vn.dondoc.plan.writing.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is written: its words, who does it, and when. The time is given in words, or as days of which the words are made.
 *
 * @param fromTaskId the upper plan's task that it was made of
 * @param group heading over this task and its neighbours of the same group
 * @param timeText "Quý II/2026", "Trước ngày 30/6/2026"; read as a document's would be
 * @param from first day, together with {@code dueOn}
 * @param dueOn last day, counted
 * @param trigger the event that it waits for, "có hướng dẫn của Công an tỉnh"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenTask(
        @Nullable UUID fromTaskId,
        @Nullable @Size(max = 300) String group,
        @NotBlank @Size(max = 4_000) String text,
        @Size(max = 50) List<@NotNull @Valid WrittenParty> parties,
        @Nullable @Size(max = 300) String timeText,
        @Nullable LocalDate from,
        @Nullable LocalDate dueOn,
        @Nullable @Size(max = 300) String trigger) {

    public WrittenTask {
        parties = parties == null ? List.of() : parties.stream().toList();
    }

    /** The same with each unit found. */
    public WrittenTask units(UnaryOperator<WrittenUnit> find) {
        var found = parties.stream()
                .map(party -> party.with(find.apply(party.unit())))
                .toList();
        return new WrittenTask(fromTaskId, group, text, found, timeText, from, dueOn, trigger);
    }
}
