package vn.dondoc.plan.cascade.link;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.PlanRelation;

/**
 * What a plan carries out or rests on, as a person says it: a plan here, or else the number of a document.
 *
 * @param number with its symbol, "12/KH-UBND"; a plan here is found by it where there is exactly one
 */
public record LinkRequest(
        @NotNull PlanRelation.Kind kind,
        @Nullable UUID upperPlanId,

        @Nullable @Pattern(regexp = "\\d{1,5}\\p{Ll}?[/-][\\p{L}\\d/-]{1,60}")
        String number) {}
