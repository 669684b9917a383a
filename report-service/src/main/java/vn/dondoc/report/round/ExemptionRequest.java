package vn.dondoc.report.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why a unit need not report. */
public record ExemptionRequest(
        @NotBlank @Pattern(regexp = "[^\\u0000]*") @Size(max = 1000)
        String reason) {}
