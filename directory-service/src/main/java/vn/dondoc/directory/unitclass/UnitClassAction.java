package vn.dondoc.directory.unitclass;

/** What somebody may do with a class. */
public enum UnitClassAction {
    REVISE
}
