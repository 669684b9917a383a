package vn.dondoc.report.proposal;

/** What became of the plan. */
public enum ProposalCause {
    DUTY_WITHDRAWN,
    DATE_CHANGED,
    PLAN_CLOSED,
    PLAN_CANCELLED
}
