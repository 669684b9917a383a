package vn.dondoc.directory.reference.standing;

/** What a legal document is worth on a day. */
public enum StandingStatus {
    IN_FORCE,
    NOT_YET,
    /** In force, in the wording of a later document. */
    AMENDED,
    REPLACED,
    REPEALED,
    EXPIRED,
    /** No day of effect is recorded and nothing else tells. */
    UNKNOWN
}
