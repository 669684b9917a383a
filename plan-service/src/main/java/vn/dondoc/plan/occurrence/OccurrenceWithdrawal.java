package vn.dondoc.plan.occurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a recording was wrong. */
public record OccurrenceWithdrawal(
        @NotBlank @Size(max = 2_000) String reason) {}
