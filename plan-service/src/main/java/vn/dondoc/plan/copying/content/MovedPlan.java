package vn.dondoc.plan.copying.content;

import java.util.List;
import vn.dondoc.plan.writing.content.WrittenPlan;

/**
 * A plan's content for another year.
 *
 * @param items what a person has to look at, named by their index
 */
public record MovedPlan(WrittenPlan content, List<CopyItem> items) {}
