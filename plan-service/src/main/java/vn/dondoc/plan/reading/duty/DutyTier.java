package vn.dondoc.plan.reading.duty;

/** Whether the duty is owed inside the issuing agency or to an agency outside it. */
public enum DutyTier {
    INTERNAL,
    EXTERNAL
}
