package vn.dondoc.plan.tasklist;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.task.Bucket;
import vn.dondoc.plan.task.PartColumns;
import vn.dondoc.plan.task.ProgressStatus;
import vn.dondoc.plan.task.Standing;
import vn.dondoc.plan.task.TaskAccess;

/** Reads a line of the list from what the database gives. */
final class TaskLine {

    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private TaskLine() {}

    static TaskRow of(Tuple row, Actor actor, LocalDate today) {
        var dueOn = dueOn(row);
        var doneOn = row.get("done_on", LocalDate.class);
        var unit = PartColumns.unit(row);
        var standing = Standing.valueOf(row.get("standing", String.class));
        return new TaskRow(
                row.get("task_id", UUID.class),
                row.get("id", UUID.class),
                plan(row),
                row.get("ordinal", Integer.class),
                row.get("excerpt", String.class),
                row.get("time_text", String.class),
                AssignmentRole.valueOf(row.get("role", String.class)),
                unit,
                ProgressStatus.valueOf(row.get("status", String.class)),
                row.get("percent", Short.class),
                dueOn,
                doneOn,
                Bucket.of(doneOn, dueOn, today),
                standing,
                row.get("version", Integer.class),
                null,
                TaskAccess.actions(actor, unit.code(), standing));
    }

    private static @Nullable LocalDate dueOn(Tuple row) {
        var day = row.get("due_key", LocalDate.class);
        return day.equals(NEVER) ? null : day;
    }

    private static PlanReference plan(Tuple row) {
        return new PlanReference(
                row.get("plan_id", UUID.class),
                row.get("plan_number", String.class),
                row.get("plan_symbol", String.class),
                row.get("year", Integer.class));
    }
}
