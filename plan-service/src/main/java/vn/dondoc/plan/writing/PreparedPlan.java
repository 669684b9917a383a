package vn.dondoc.plan.writing;

import vn.dondoc.plan.plan.NewPlan;
import vn.dondoc.plan.writing.content.WrittenPlan;

/**
 * A written plan that is ready to be stored.
 *
 * @param content what was written, its units found
 * @param plan the plan composed of it
 * @param unresolved how many units and citations the directory has not found
 */
public record PreparedPlan(WrittenPlan content, NewPlan plan, int unresolved) {}
