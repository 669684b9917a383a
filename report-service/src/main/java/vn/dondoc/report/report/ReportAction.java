package vn.dondoc.report.report;

/** What an actor may do with a report in its present state. */
public enum ReportAction {
    EDIT,
    SUBMIT,
    APPROVE,
    RETURN,
    ACCEPT,
    CONSOLIDATE,
    ISSUE
}
