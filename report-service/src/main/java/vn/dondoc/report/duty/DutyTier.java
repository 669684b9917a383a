package vn.dondoc.report.duty;

/** Which side of the office a duty faces. */
public enum DutyTier {
    /** From the units to the office, early enough for the office to consolidate. */
    INTERNAL,
    /** From the office to the body that asked for it. */
    EXTERNAL
}
