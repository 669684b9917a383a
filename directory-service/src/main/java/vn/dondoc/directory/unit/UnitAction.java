package vn.dondoc.directory.unit;

/** What the sender may do with a unit. */
public enum UnitAction {
    FOUND_BELOW,
    RENAME,
    MOVE,
    RECODE,
    MERGE,
    SPLIT,
    DISSOLVE,
    EDIT_ALIASES,
    EDIT_CONTACT
}
