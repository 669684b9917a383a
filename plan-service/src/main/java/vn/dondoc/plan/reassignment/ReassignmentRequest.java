package vn.dondoc.plan.reassignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Another unit carries on.
 *
 * @param unitCode a unit that exists today
 */
public record ReassignmentRequest(
        @NotBlank @Size(max = 20) String unitCode,
        @NotBlank @Size(max = 2_000) String reason) {}
