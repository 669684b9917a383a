package vn.dondoc.report.proposal;

/** What is proposed for a round. */
public enum ProposalKind {
    /** The round falls away. */
    DROP,
    /** The round gets another last day. */
    NEW_DEADLINE
}
