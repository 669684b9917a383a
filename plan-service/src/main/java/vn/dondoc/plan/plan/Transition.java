package vn.dondoc.plan.plan;

import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.history.EventKind;
import vn.dondoc.plan.task.Standing;

/** The steps after the issue: what a plan becomes, and how its parts stand then. */
enum Transition {
    SUSPENSION(PlanAction.SUSPEND, PlanStatus.SUSPENDED, Standing.PAUSED, EventKind.SUSPENDED, "plan.not-issued"),
    RESUMPTION(PlanAction.RESUME, PlanStatus.ISSUED, Standing.OPEN, EventKind.RESUMED, "plan.not-suspended"),
    CLOSURE(PlanAction.CLOSE, PlanStatus.CLOSED, Standing.CLOSED, EventKind.CLOSED, "plan.not-in-force"),
    CANCELLATION(
            PlanAction.CANCEL, PlanStatus.CANCELLED, Standing.WITHDRAWN, EventKind.CANCELLED, "plan.already-ended");

    private final PlanAction action;
    private final PlanStatus next;
    private final Standing standing;
    private final EventKind kind;
    private final String refusal;

    Transition(PlanAction action, PlanStatus next, Standing standing, EventKind kind, String refusal) {
        this.action = action;
        this.next = next;
        this.standing = standing;
        this.kind = kind;
        this.refusal = refusal;
    }

    PlanAction action() {
        return action;
    }

    PlanStatus next() {
        return next;
    }

    Standing standing() {
        return standing;
    }

    EventKind kind() {
        return kind;
    }

    /** "plan.suspended" and so on. */
    String event() {
        return "plan." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a plan in this state can take the step; a draft becomes ISSUED by its issue only. */
    boolean fits(PlanStatus status) {
        return status.canBecome(next) && !(this == RESUMPTION && status == PlanStatus.DRAFT);
    }

    /** What left undone is worth telling of: where the work ends. */
    boolean ends() {
        return next == PlanStatus.CLOSED || next == PlanStatus.CANCELLED;
    }

    RuleViolation refusal() {
        return new RuleViolation(refusal);
    }
}
