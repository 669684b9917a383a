package vn.dondoc.plan.amendment.comparison;

/** What happens to what. */
public enum ChangeKind {
    HEADING_CHANGED,
    TASK_ADDED,
    TASK_CHANGED,
    TASK_WITHDRAWN,
    DUTY_ADDED,
    DUTY_CHANGED,
    DUTY_WITHDRAWN
}
