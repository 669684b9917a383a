package vn.dondoc.plan.plan;

/** What the sender may do with a plan. */
public enum PlanAction {
    ISSUE,
    /** Upload a corrected document and take its changes over. */
    AMEND
}
