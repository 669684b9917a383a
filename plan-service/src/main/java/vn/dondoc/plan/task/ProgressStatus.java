package vn.dondoc.plan.task;

/** What a unit says of its assignment. */
public enum ProgressStatus {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    /** The unit gives the reason in its note; the assignment stays open until the coordinator decides. */
    CANNOT_DO
}
