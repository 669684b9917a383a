package vn.dondoc.plan.copying.content;

/** What an item of a copy is about. */
public enum CopyKind {
    DATE,
    REFERENCE,
    UNIT
}
