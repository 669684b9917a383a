package vn.dondoc.report.duty;

/** How often a duty falls due. */
public enum DutyKind {
    HALF_YEAR,
    ANNUAL,
    QUARTERLY,
    MONTHLY,
    /** Once, on a named day: an own plan, a single report. */
    ONE_OFF,
    /** When something outside has happened: "sau khi có hướng dẫn của …"; no date until somebody records the event. */
    EVENT;

    /** Whether it comes again and covers a period. */
    public boolean isRegular() {
        return this != ONE_OFF && this != EVENT;
    }
}
