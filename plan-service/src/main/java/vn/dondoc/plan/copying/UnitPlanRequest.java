package vn.dondoc.plan.copying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whose plan is begun.
 *
 * @param symbol "KH-TH"; made of the unit's own symbol when absent
 */
public record UnitPlanRequest(
        @NotBlank @Size(max = 50) String unitCode,

        @Nullable @Pattern(regexp = "KH(-[\\p{L}\\d]{1,20}){0,3}")
        String symbol) {}
