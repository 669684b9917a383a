package vn.dondoc.plan.cascade.link;

/** What people have said of a link. */
public enum LinkStatus {
    /** Found in the words of the basis; waits for a person. */
    PROPOSED,
    ACCEPTED,
    /** Kept, so that nobody proposes it again. */
    REJECTED
}
