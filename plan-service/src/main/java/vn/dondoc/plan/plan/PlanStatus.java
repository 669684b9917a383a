package vn.dondoc.plan.plan;

import java.util.Set;

/** The life of a plan. */
public enum PlanStatus {
    /** Accepted from an import or written here; seen by those who prepare plans. */
    DRAFT,
    /** In force: its number is taken, its tasks and duties run. */
    ISSUED,
    /** Out of force for a while: nobody works on its tasks. */
    SUSPENDED,
    /** Ended: what was not done stays so. */
    CLOSED,
    /** Taken back, before its issue or after it. */
    CANCELLED;

    boolean canBecome(PlanStatus next) {
        return next().contains(next);
    }

    /** Whether the plan's words and parts can still change. */
    boolean isAlive() {
        return !next().isEmpty();
    }

    private Set<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(ISSUED, CANCELLED);
            case ISSUED -> Set.of(SUSPENDED, CLOSED, CANCELLED);
            case SUSPENDED -> Set.of(ISSUED, CLOSED, CANCELLED);
            case CLOSED, CANCELLED -> Set.of();
        };
    }
}
