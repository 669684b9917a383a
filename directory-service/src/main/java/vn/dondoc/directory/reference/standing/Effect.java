package vn.dondoc.directory.reference.standing;

/** What another document does to this one. */
public enum Effect {
    AMEND,
    REPLACE,
    REPEAL,
    /** Slips of the text are put right; the standing stays. */
    CORRECT,
    /** It is on the same subject; the standing stays, but somebody should look. */
    RESEMBLE;

    /** True when the standing changes on the day of the act. */
    public boolean changesStanding() {
        return this == AMEND || ends();
    }

    boolean ends() {
        return this == REPLACE || this == REPEAL;
    }
}
