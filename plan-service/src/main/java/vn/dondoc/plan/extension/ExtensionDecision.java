package vn.dondoc.plan.extension;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The office's answer.
 *
 * @param until the day that is granted, when it is not the one that was asked for
 * @param reason needed when less than what was asked for is granted
 */
public record ExtensionDecision(
        @NotNull Boolean granted,
        @Nullable LocalDate until,
        @Nullable @Size(max = 2_000) String reason) {}
