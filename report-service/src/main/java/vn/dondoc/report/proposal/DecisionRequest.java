package vn.dondoc.report.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person's decision; a rejection needs a reason. */
public record DecisionRequest(
        @NotNull Boolean accepted,

        @Nullable @Pattern(regexp = "[^\\u0000]*") @Size(max = 1000)
        String reason) {}
