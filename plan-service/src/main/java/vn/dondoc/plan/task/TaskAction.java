package vn.dondoc.plan.task;

/** What the sender may do with an assignment. */
public enum TaskAction {
    RECORD_PROGRESS,
    /** Adds a file that proves the work, and takes back one of the own unit's. */
    ADD_EVIDENCE,
    COMMENT,
    REQUEST_EXTENSION,
    DECIDE_EXTENSION,
    /** Records the event that the task waits for. */
    RECORD_OCCURRENCE,
    REASSIGN
}
