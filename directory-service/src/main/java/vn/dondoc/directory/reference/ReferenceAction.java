package vn.dondoc.directory.reference;

/** What the sender may do with a legal reference. */
public enum ReferenceAction {
    CHANGE,
    RELATE,
    DECIDE,
    MERGE
}
