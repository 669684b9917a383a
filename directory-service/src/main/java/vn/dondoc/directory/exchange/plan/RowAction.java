package vn.dondoc.directory.exchange.plan;

/** What a row does. */
public enum RowAction {
    /** It founds a unit. */
    CREATE,
    /** It renames, moves or recodes a unit. */
    CHANGE,
    /** The directory says the same already. */
    SAME,
    /** It cannot be taken. */
    ERROR
}
