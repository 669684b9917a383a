package vn.dondoc.report.proposal;

/** What became of a proposal. */
public enum ProposalDecision {
    OPEN,
    ACCEPTED,
    REJECTED,
    /** The plan changed again before anybody decided. */
    SUPERSEDED
}
