package vn.dondoc.report.round;

/** How an expected reporter stands on a given day. */
public enum ReporterState {
    /** First submitted by the last day. */
    ON_TIME,
    /** First submitted after the last day. */
    LATE,
    /** The last day is over and nothing was submitted. */
    MISSING,
    /** Nothing begun, and there is time. */
    NOT_YET_DUE,
    /** Sent back by the recipient and not yet resubmitted. */
    RETURNED,
    /** "Không phát sinh": submitted with nothing to tell. */
    NIL,
    /** Excused by the recipient, with a reason. */
    EXEMPT,
    /** Begun but not submitted, and there is time. */
    IN_PROGRESS
}
