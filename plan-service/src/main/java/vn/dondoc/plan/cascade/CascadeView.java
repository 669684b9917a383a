package vn.dondoc.plan.cascade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.cascade.link.LinkView;
import vn.dondoc.plan.cascade.link.LinkedPlan;

/**
 * A plan's place in the cascade, as far as the sender may see it.
 *
 * @param upper what the plan carries out or rests on, nearest first; further up only what was accepted
 * @param lower the plans that carry it out or rest on it, by issuer
 * @param more whether there are more lower plans than are shown
 * @param owed a row for each duty to make an own plan
 */
public record CascadeView(
        UUID planId,
        List<Upper> upper,
        List<Lower> lower,
        boolean more,
        List<OwedPlans> owed,
        List<CascadeAction> allowedActions) {

    /** @param depth 1 for what this plan itself names, 2 for what that one names, … */
    public record Upper(int depth, LinkView link) {}

    /**
     * @param link from the lower plan to this one; its {@code upper} is absent, since it is this plan
     * @param own the figures of the lower plan's own tasks
     * @param below the figures of all plans below it; absent when there are none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Lower(
            LinkedPlan plan,
            LinkView link,
            PlanFigures own,
            @Nullable Below below) {}

    /** @param plans how many there are, each counted once */
    public record Below(long plans, PlanFigures figures) {}
}
