package vn.dondoc.plan.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * More time is asked for.
 *
 * @param until the new last day on time, later than the present one and not past
 */
public record ExtensionRequest(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2_000) String reason) {}
