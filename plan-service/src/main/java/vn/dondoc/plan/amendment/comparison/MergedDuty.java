package vn.dondoc.plan.amendment.comparison;

import vn.dondoc.plan.plan.Duty;

/**
 * A reporting duty of the plan as it is to be.
 *
 * @param old whether these are the plan's old words, because a change was not wanted
 */
public record MergedDuty(Duty duty, boolean old) {}
