package vn.dondoc.plan.importing;

/** The life of an import. */
public enum ImportStatus {
    /** Read, waiting for a person. */
    DRAFT,
    /** A plan was made of it, or a plan was corrected by it; it changes no more. */
    ACCEPTED,
    /** A corrected document of which nothing was taken over; it changes no more. */
    DISCARDED
}
