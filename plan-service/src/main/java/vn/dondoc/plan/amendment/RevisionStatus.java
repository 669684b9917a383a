package vn.dondoc.plan.amendment;

/** The life of a revision. */
public enum RevisionStatus {
    /** Waits for a person's decisions. */
    PROPOSED,
    /** What was accepted of it is in the plan. */
    APPLIED,
    /** Nothing of it was taken over. */
    DISCARDED
}
