package vn.dondoc.plan.copying.content;

/** What a person says of an item. */
public enum CopyDecision {
    /** The proposed words. */
    ACCEPT,
    /** The words of the old plan. */
    KEEP,
    /** Words, a day or a unit of the person's own. */
    CHANGE
}
