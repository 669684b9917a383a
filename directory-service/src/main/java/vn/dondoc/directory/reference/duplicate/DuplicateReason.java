package vn.dondoc.directory.reference.duplicate;

/** What speaks for two records being one document. */
public enum DuplicateReason {
    /** One's number is recorded as another spelling of the other's. */
    ALIAS,
    /** The numbers have the same letters and digits. */
    SAME_NUMBER,
    SAME_DATE,
    SAME_ISSUER,
    SIMILAR_ISSUER,
    SAME_SUBJECT
}
