package vn.dondoc.plan.reading.task;

/** What a unit does on a task: chủ trì, phối hợp, thực hiện. */
public enum AssignmentRole {
    LEAD,
    COORDINATE,
    PERFORM
}
