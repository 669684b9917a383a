package vn.dondoc.plan.importing;

/** The life of an import. */
public enum ImportStatus {
    /** Read, waiting for a person. */
    DRAFT,
    /** A plan was made of it; it changes no more. */
    ACCEPTED
}
