package vn.dondoc.plan.calendar;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.task.Bucket;
import vn.dondoc.plan.tasklist.BucketCondition;
import vn.dondoc.plan.tasklist.PlanReference;

/** The tasks of a year in the order of plans; parts are counted while the index is read in that order. */
final class TimelineQuery {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String ROWS = """
            select g.*, cast(t.time ->> 'from' as date) as from_on, cast(t.time ->> 'to' as date) as to_on
            from (
                select a.plan_id, a.ordinal, a.task_id, min(a.plan_number) as plan_number, min(a.plan_symbol) as plan_symbol,
                       min(a.year) as year, min(a.excerpt) as excerpt, max(a.due_key) as due_key,
                       count(*) filter (where %s) as done_on_time, count(*) filter (where %s) as done_late,
                       count(*) filter (where %s) as open_on_time, count(*) filter (where %s) as open_late
                from assignment a
                where a.listed and %s
                group by a.plan_id, a.ordinal, a.task_id
                order by a.plan_id, a.ordinal, a.task_id limit :limit) g
            join task t on t.id = g.task_id
            order by g.plan_id, g.ordinal, g.task_id""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param units whose work the sender may see; null for all */
    TimelineQuery(TimelineFilter filter, int year, @Nullable List<String> units, LocalDate today) {
        values.put("today", today);
        values.put("limit", filter.size + 1);
        where("a.year = :year", "year", year);
        if (units != null && units.size() == 1) {
            where("a.unit_code = :own", "own", units.getFirst());
        } else {
            where("a.unit_code = any(:units)", "units", units == null ? null : units.toArray(String[]::new));
        }
        where("a.unit_code = :unit", "unit", filter.unit);
        where("a.plan_id = :plan", "plan", filter.planId);
        after(Cursor.decode(filter.cursor, 3));
    }

    Map<String, Object> values() {
        return values;
    }

    String sql() {
        return ROWS.formatted(
                BucketCondition.of(Bucket.DONE_ON_TIME),
                BucketCondition.of(Bucket.DONE_LATE),
                BucketCondition.of(Bucket.OPEN_ON_TIME),
                BucketCondition.of(Bucket.OPEN_LATE),
                String.join(" and ", conditions));
    }

    static TimelineRow row(Tuple row) {
        var due = row.get("due_key", LocalDate.class);
        return new TimelineRow(
                row.get("task_id", UUID.class),
                new PlanReference(
                        row.get("plan_id", UUID.class),
                        row.get("plan_number", String.class),
                        row.get("plan_symbol", String.class),
                        row.get("year", Integer.class)),
                row.get("ordinal", Integer.class),
                row.get("excerpt", String.class),
                row.get("from_on", LocalDate.class),
                row.get("to_on", LocalDate.class),
                due.equals(NEVER) ? null : due,
                new TimelineRow.BucketCounts(
                        row.get("done_on_time", Long.class),
                        row.get("done_late", Long.class),
                        row.get("open_on_time", Long.class),
                        row.get("open_late", Long.class)));
    }

    static Cursor position(TimelineRow row) {
        return Cursor.at(row.plan().id(), row.ordinal(), row.taskId());
    }

    private void after(@Nullable Cursor cursor) {
        if (cursor == null) {
            return;
        }
        conditions.add("(a.plan_id, a.ordinal, a.task_id) > (:afterPlan, :afterOrdinal, :afterTask)");
        try {
            values.put("afterPlan", UUID.fromString(cursor.values().get(0)));
            values.put("afterOrdinal", Integer.valueOf(cursor.values().get(1)));
            values.put("afterTask", UUID.fromString(cursor.values().get(2)));
        } catch (IllegalArgumentException unreadable) {
            throw RuleViolation.invalid("cursor.invalid");
        }
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
