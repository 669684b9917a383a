package vn.dondoc.plan.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a file is taken back. */
public record EvidenceWithdrawal(
        @NotBlank @Size(max = 2_000) String reason) {}
