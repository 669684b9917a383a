package vn.dondoc.plan.importing.draft;

/** What became of a finding. */
public enum Decision {
    OPEN,
    /** A person looked: the draft is right as it stands now. */
    ACCEPTED,
    /** A person left it aside. */
    SKIPPED,
    /** What it complained of is gone. */
    RESOLVED,
    /** The task or duty that it is about was left out; with it, the finding comes back. */
    LEFT_OUT
}
