package vn.dondoc.directory.reference.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a relation is taken back. */
record WithdrawalRequest(@NotBlank @Size(max = 1000) String reason) {}
