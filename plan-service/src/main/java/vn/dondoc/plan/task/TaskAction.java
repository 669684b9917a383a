package vn.dondoc.plan.task;

/** What the sender may do with an assignment. */
public enum TaskAction {
    RECORD_PROGRESS
}
