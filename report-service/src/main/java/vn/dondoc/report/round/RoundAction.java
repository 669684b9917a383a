package vn.dondoc.report.round;

/** What an actor may do with a round. */
public enum RoundAction {
    ADD_REPORTERS,
    EXEMPT,
    /** Begin the own unit's report. */
    START_REPORT
}
