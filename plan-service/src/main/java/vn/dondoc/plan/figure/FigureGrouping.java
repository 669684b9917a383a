package vn.dondoc.plan.figure;

/** What figures are told apart by. */
public enum FigureGrouping {
    /** One row for all. */
    NONE,
    /** By unit, in the order of codes. */
    UNIT,
    /** By plan, the newest first. */
    PLAN,
    /** By the month in which work is due; what has no day comes last. */
    MONTH
}
