package vn.dondoc.plan.writing;

import vn.dondoc.plan.writing.content.WrittenPlan;

/**
 * What was written of a plan.
 *
 * @param version of the plan, for {@code If-Match}
 */
public record WrittenContent(WrittenPlan content, int version) {}
