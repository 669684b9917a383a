package vn.dondoc.plan.plan;

/** The life of a plan. */
public enum PlanStatus {
    /** Accepted from an import, seen by those who prepare plans. */
    DRAFT,
    /** In force: its number is taken, its tasks and duties run. */
    ISSUED;

    boolean canBecome(PlanStatus next) {
        return this == DRAFT && next == ISSUED;
    }
}
