package vn.dondoc.plan.importing;

/** What the sender may do with an import. */
public enum ImportAction {
    AMEND,
    RECHECK,
    /** Make a plan of it; a corrected document is applied as a revision instead. */
    ACCEPT
}
