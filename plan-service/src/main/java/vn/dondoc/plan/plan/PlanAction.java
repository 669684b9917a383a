package vn.dondoc.plan.plan;

/** What the sender may do with a plan. */
public enum PlanAction {
    ISSUE
}
