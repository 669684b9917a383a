package vn.dondoc.plan.extension;

/** What became of a request for more time. */
public enum ExtensionStatus {
    REQUESTED,
    GRANTED,
    REFUSED,
    /** Taken back by the unit before it was decided. */
    WITHDRAWN
}
