package vn.dondoc.plan.evidence;

/** What the sender may do with a file. */
public enum EvidenceAction {
    WITHDRAW
}
