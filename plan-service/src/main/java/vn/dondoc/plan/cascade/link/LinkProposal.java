package vn.dondoc.plan.cascade.link;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.PlanRelation;

/**
 * What the basis of a plan says that it carries out or rests on.
 *
 * @param number with its symbol, "12/KH-UBND"
 * @param citation index of the same mention in the plan's citations
 */
public record LinkProposal(
        PlanRelation.Kind kind, String number, @Nullable Integer citation) {}
