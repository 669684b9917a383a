package vn.dondoc.plan.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Cursor;

/** Sums of figures: what was folded and the differences since, in one statement and so of one moment. */
final class FigureQuery {

    private static final String COUNTS = """
            select %s as key,
                   coalesce(sum(f.done_on_time), 0) as done_on_time, coalesce(sum(f.done_late), 0) as done_late,
                   coalesce(sum(f.open) filter (where f.due_key >= cast(:today as date)), 0) as open_on_time,
                   coalesce(sum(f.open) filter (where f.due_key < cast(:today as date)), 0) as open_late,
                   coalesce(sum(f.not_started), 0) as not_started, coalesce(sum(f.in_progress), 0) as in_progress,
                   coalesce(sum(f.cannot_do), 0) as cannot_do, coalesce(sum(f.extended), 0) as extended,
                   coalesce(sum(f.done_on_time + f.done_late + f.open), 0) as total
            from (""";

    private static final String SUMS = """
            select %s f.unit_code, f.year, f.due_key, f.done_on_time, f.done_late, f.not_started, f.in_progress, f.cannot_do,
                   f.extended, f.not_started + f.in_progress + f.cannot_do as open
            from %s f
            where true""";

    private static final String LABELLED = """
            select g.*, %s as label from (
            %s) g order by g.key %s""";

    private final FigureFilter filter;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param units whose work the sender may see; null for all */
    FigureQuery(FigureFilter filter, @Nullable List<String> units, LocalDate today) {
        this.filter = filter;
        values.put("today", today);
        where("f.unit_code = any(:units)", "units", units == null ? null : units.toArray(String[]::new));
        where("f.unit_code = :unit", "unit", filter.unit);
        where("f.year = :year", "year", filter.year);
        where("f.plan_id = :plan", "plan", filter.planId);
        after();
    }

    Map<String, Object> values() {
        return values;
    }

    String sql() {
        var grouped = filter.by == FigureGrouping.NONE
                ? counted()
                : counted() + "\ngroup by 1 having sum(f.done_on_time + f.done_late + f.open) > 0 order by 1 "
                        + direction() + "\nlimit " + (filter.size + 1);
        return LABELLED.formatted(label(), grouped, direction());
    }

    private String counted() {
        var ofPlans = filter.planId != null || filter.by == FigureGrouping.PLAN;
        var column = ofPlans ? "f.plan_id," : "";
        return COUNTS.formatted(key())
                + sums(column, ofPlans ? "plan_figure" : "unit_figure")
                + "\nunion all\n"
                + sums(column, "figure_change")
                + ") f";
    }

    private String sums(String column, String table) {
        var sql = new StringBuilder(SUMS.formatted(column, table));
        conditions.forEach(condition -> sql.append("\n  and ").append(condition));
        return sql.toString();
    }

    private String key() {
        return switch (filter.by) {
            case NONE -> "cast('' as text)";
            case UNIT -> "f.unit_code";
            case PLAN -> "f.plan_id";
            case MONTH -> "cast(date_trunc('month', f.due_key) as date)";
        };
    }

    private String label() {
        return switch (filter.by) {
            case NONE -> "cast('' as text)";
            case UNIT -> """
                    coalesce((select v.name from unit_version v where v.code = g.key and v.last
                              order by v.valid_from desc nulls last limit 1), g.key)""";
            case PLAN -> "(select f_document_number(p.number, p.symbol) from plan p where p.id = g.key)";
            case MONTH -> "to_char(g.key, 'MM/YYYY')";
        };
    }

    private String direction() {
        return filter.by == FigureGrouping.PLAN ? "desc" : "asc";
    }

    /** Rows behind a cursor are left out before they are summed. */
    private void after() {
        var cursor = Cursor.decode(filter.cursor, 2);
        if (cursor == null || filter.by == FigureGrouping.NONE) {
            return;
        }
        var last = FigureKey.read(filter.by, cursor);
        switch (filter.by) {
            case UNIT -> where("f.unit_code > :after", "after", last);
            case PLAN -> where("f.plan_id < :after", "after", last);
            case MONTH -> where("f.due_key >= cast(:after as date) + interval '1 month'", "after", last);
            case NONE -> {}
        }
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
