package vn.dondoc.directory.reference;

/** How one legal document stands to another. */
public enum RelationKind {
    IMPLEMENTS,
    BASED_ON,
    GUIDES,
    AMENDS,
    SUPPLEMENTS,
    REPLACES,
    REPEALS,
    CORRECTS,
    /** A later document of the same issuer on the same subject; that it replaces the earlier one is not established. */
    SAME_SUBJECT
}
