package vn.dondoc.plan.bulk;

/** What can be done to many assignments at once. */
public enum BulkAction {
    PROGRESS,
    REQUEST_EXTENSION,
    REASSIGN
}
