package vn.dondoc.plan.tasklist;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Between which days and plans the parts of a year's plans lie, so that a list of the year begins there and not at the oldest. */
record YearSpan(LocalDate firstDue, LocalDate lastDue, UUID firstPlan, UUID lastPlan) {

    static final String SQL = """
            select min(first_due) as first_due, max(last_due) as last_due,
                   (array_agg(first_plan order by first_plan))[1] as first_plan,
                   (array_agg(last_plan order by last_plan desc))[1] as last_plan
            from year_span where year = :year group by year""";

    private static final ListRange WITHOUT_DAY = ListRange.days(TaskLine.NEVER, TaskLine.NEVER);

    static YearSpan of(Tuple row) {
        return new YearSpan(
                row.get("first_due", LocalDate.class),
                row.get("last_due", LocalDate.class),
                row.get("first_plan", UUID.class),
                row.get("last_plan", UUID.class));
    }

    /** In the order of the list, without those that a cursor has passed. */
    List<ListRange> ranges(TaskFilter filter) {
        return switch (filter.sort) {
            case DUE -> passed(filter, lastDue) ? List.of(WITHOUT_DAY) : List.of(days(), WITHOUT_DAY);
            case DUE_DESC -> passed(filter, TaskLine.NEVER) ? List.of(days()) : List.of(WITHOUT_DAY, days());
            case PLAN -> List.of(plans());
            case UNIT, RECENT -> ListRange.behind(filter);
        };
    }

    /** Whether a list by day has gone from its first range into its second. */
    private static boolean passed(TaskFilter filter, LocalDate last) {
        if (filter.cursor == null || filter.cursor.isEmpty()) {
            return false;
        }
        var day = (LocalDate) filter.sort.values(filter.cursor).getFirst();
        return filter.sort == TaskSort.DUE ? day.isAfter(last) : day.isBefore(TaskLine.NEVER);
    }

    private ListRange days() {
        return ListRange.days(firstDue, lastDue);
    }

    private ListRange plans() {
        return new ListRange(
                Arm.of("a.plan_id between :firstPlan and :lastPlan"),
                Map.of("firstPlan", firstPlan, "lastPlan", lastPlan));
    }
}
