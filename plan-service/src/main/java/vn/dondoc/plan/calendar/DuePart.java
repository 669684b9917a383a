package vn.dondoc.plan.calendar;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.dondoc.plan.task.Bucket;
import vn.dondoc.plan.tasklist.PlanReference;
import vn.dondoc.plan.unitcopy.UnitRef;

/** One unit's part that is due on a day. */
record DuePart(
        LocalDate on, UUID taskId, UUID assignmentId, PlanReference plan, String excerpt, UnitRef unit, Bucket bucket) {

    private static final List<Bucket> WORST_FIRST =
            List.of(Bucket.OPEN_LATE, Bucket.OPEN_ON_TIME, Bucket.DONE_LATE, Bucket.DONE_ON_TIME);

    static DuePart of(Tuple row, LocalDate today) {
        var on = row.get("due_key", LocalDate.class);
        return new DuePart(
                on,
                row.get("task_id", UUID.class),
                row.get("id", UUID.class),
                new PlanReference(
                        row.get("plan_id", UUID.class),
                        row.get("plan_number", String.class),
                        row.get("plan_symbol", String.class),
                        row.get("year", Integer.class)),
                row.get("excerpt", String.class),
                new UnitRef(
                        row.get("unit_id", UUID.class),
                        row.get("unit_code", String.class),
                        row.get("unit_name", String.class)),
                Bucket.of(row.get("done_on", LocalDate.class), on, today));
    }

    /** The parts of one task as one entry. */
    static CalendarItem together(Collection<DuePart> parts) {
        var first = parts.iterator().next();
        var alone = parts.size() == 1;
        var worst = parts.stream().map(DuePart::bucket).min(Comparator.comparing(WORST_FIRST::indexOf));
        return new CalendarItem(
                CalendarItem.Kind.TASK,
                first.plan,
                first.taskId,
                alone ? first.assignmentId : null,
                null,
                first.excerpt,
                alone ? first.unit : null,
                parts.size(),
                worst.orElseThrow());
    }
}
