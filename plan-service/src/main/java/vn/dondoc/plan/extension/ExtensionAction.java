package vn.dondoc.plan.extension;

/** What the sender may do with a request for more time. */
public enum ExtensionAction {
    GRANT,
    REFUSE,
    WITHDRAW
}
