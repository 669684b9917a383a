package vn.dondoc.plan.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is due on each of some days: the first parts of every day from its place in the index, and how many there are from the figures. */
final class CalendarQuery {

    /** Enough for 12 tasks of all units of a large office. */
    private static final int PARTS_A_DAY = 200;

    private static final String PARTS = """
            select a.* from generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 day') d
            cross join lateral (
                select a.due_key, a.id, a.task_id, a.plan_id, a.plan_number, a.plan_symbol, a.year, a.excerpt, a.unit_id, a.unit_code,
                       a.unit_name, a.done_on
                from assignment a
                where a.listed and a.due_key = cast(d as date)%s
                order by a.id limit\s""" + PARTS_A_DAY + ") a";

    private static final String TOTALS = """
            select a.due_key, sum(a.done_on_time + a.done_late + a.not_started + a.in_progress + a.cannot_do) as total
            from (select * from figure_change union all select 0, f.unit_code, %s, f.year, f.due_key, f.done_on_time, f.done_late,
                         f.not_started, f.in_progress, f.cannot_do, f.extended from %s f) a
            where a.due_key between cast(:from as date) and cast(:to as date)%s
            group by a.due_key""";

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final boolean ofOnePlan;

    /** @param units whose work the sender may see; null for all */
    CalendarQuery(CalendarFilter filter, @Nullable List<String> units) {
        values.put("from", Objects.requireNonNull(filter.from));
        values.put("to", Objects.requireNonNull(filter.to));
        ofOnePlan = filter.planId != null;
        where(" and a.unit_code = any(:units)", "units", units == null ? null : units.toArray(String[]::new));
        where(" and a.unit_code = :unit", "unit", filter.unit);
        where(" and a.plan_id = :plan", "plan", filter.planId);
    }

    Map<String, Object> values() {
        return values;
    }

    String parts() {
        return PARTS.formatted(conditions);
    }

    String totals() {
        return ofOnePlan
                ? TOTALS.formatted("f.plan_id", "plan_figure", conditions)
                : TOTALS.formatted("cast(null as uuid)", "unit_figure", conditions);
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.append(condition);
            values.put(name, value);
        }
    }
}
