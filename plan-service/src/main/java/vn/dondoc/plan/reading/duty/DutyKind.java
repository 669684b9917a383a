package vn.dondoc.plan.reading.duty;

/** How often a duty falls due. */
public enum DutyKind {
    HALF_YEAR,
    ANNUAL,
    QUARTERLY,
    MONTHLY,
    ONE_OFF,
    /** No date until someone records the event. */
    EVENT
}
