package vn.dondoc.directory.unit.event;

import vn.dondoc.kit.RuleViolation;

/** One event of a batch breaks a rule, so that nothing of the batch is written. */
public final class RefusedEvent extends RuntimeException {

    private final int index;
    private final transient RuleViolation reason;

    public RefusedEvent(int index, RuleViolation reason) {
        super("event " + index + ": " + reason.code(), reason, false, false);
        this.index = index;
        this.reason = reason;
    }

    /** The event's place in the batch, from 0. */
    public int index() {
        return index;
    }

    public RuleViolation reason() {
        return reason;
    }
}
