package vn.dondoc.plan.cascade.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.PlanRelation;

/**
 * What a plan carries out or rests on.
 *
 * @param planId the lower plan
 * @param kind carried out or rested on
 * @param number of the upper document, as the basis names it, "12/KH-UBND"
 * @param referenceId the directory's record of it
 * @param citation index of the mention in the lower plan's citations that it was proposed from
 * @param upper the upper plan; absent when it is no plan here, or none that the sender may see
 * @param decidedBy account; absent while it is only proposed
 * @param version for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkView(
        UUID id,
        UUID planId,
        PlanRelation.Kind kind,
        LinkStatus status,
        String number,
        @Nullable UUID referenceId,
        @Nullable Integer citation,
        @Nullable LinkedPlan upper,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        List<LinkAction> allowedActions,
        int version) {}
