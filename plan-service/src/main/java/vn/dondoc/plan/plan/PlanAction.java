package vn.dondoc.plan.plan;

/** What the sender may do with a plan. */
public enum PlanAction {
    /** Change what was written here, before the issue. */
    WRITE,
    ISSUE,
    /** Upload a corrected document and take its changes over. */
    AMEND,
    SUSPEND,
    RESUME,
    CLOSE,
    CANCEL
}
