package vn.dondoc.plan.cascade.link;

/** What the sender may do with a link. */
public enum LinkAction {
    ACCEPT,
    REJECT
}
