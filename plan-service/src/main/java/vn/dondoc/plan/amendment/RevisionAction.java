package vn.dondoc.plan.amendment;

/** What the sender may do with a revision. */
public enum RevisionAction {
    DECIDE,
    APPLY,
    DISCARD
}
