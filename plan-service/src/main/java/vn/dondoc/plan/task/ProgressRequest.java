package vn.dondoc.plan.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of its assignment now.
 *
 * @param percent 0 to 100; may be left out where the status says it
 * @param note what was done, or why it cannot be done
 * @param evidence where the proof is: a document number or a link, kept as text and never fetched
 */
public record ProgressRequest(
        @NotNull ProgressStatus status,
        @Nullable @Min(0) @Max(100) Integer percent,
        @Nullable @Size(max = 2_000) String note,
        @Nullable @Size(max = 1_000) String evidence) {}
