package vn.dondoc.plan.plan.history;

/** The steps of a plan's life. */
public enum EventKind {
    /** Made of an imported document. */
    ACCEPTED,
    /** Begun in the product, without a document. */
    WRITTEN,
    ISSUED,
    AMENDED,
    SUSPENDED,
    RESUMED,
    CLOSED,
    CANCELLED
}
