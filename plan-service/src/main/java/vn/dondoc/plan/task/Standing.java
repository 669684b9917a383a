package vn.dondoc.plan.task;

/** How a unit's part stands with its plan. Lists and figures show what is open or closed; only open parts are worked on. */
public enum Standing {
    /** The plan is not issued yet. */
    DRAFT,
    /** The plan is in force. */
    OPEN,
    /** The plan is suspended. */
    PAUSED,
    /** The plan is closed; what was not done stays so. */
    CLOSED,
    /** The plan is cancelled, an amendment took the task out, or the unit has a heavier part in the same task. */
    WITHDRAWN
}
