package vn.dondoc.plan.importing;

/** What the sender may do with an import. */
public enum ImportAction {
    AMEND,
    RECHECK,
    ACCEPT
}
