package vn.dondoc.report.round;

/** How a plan stands since its issue, in plan-service's words; while one is suspended nobody is urged. */
public enum PlanStatus {
    ISSUED,
    SUSPENDED,
    CLOSED,
    CANCELLED
}
