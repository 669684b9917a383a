package vn.dondoc.plan.amendment;

/** What a person says of one change. */
public enum ChangeDecision {
    /** The document's words hold. */
    ACCEPT,
    /** The plan's words stay. */
    REJECT
}
