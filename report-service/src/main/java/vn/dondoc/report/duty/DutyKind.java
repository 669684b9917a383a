package vn.dondoc.report.duty;

/** How often a duty falls due. */
public enum DutyKind {
    /** Báo cáo 6 tháng. */
    HALF_YEAR,
    /** Báo cáo năm. */
    ANNUAL,
    /** Once, on a named day: an own plan, a single report. */
    ONE_OFF,
    /** When something outside has happened: "sau khi có hướng dẫn của …"; no date until somebody records the event. */
    ON_EVENT
}
