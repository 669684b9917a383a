package vn.dondoc.plan.tasklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One range of an index. Its days are kept apart from its other conditions: of a cursor and a first day only the later one is told
 * to the database, since it would start at either.
 *
 * @param from the first day that it holds; null when the index decides
 * @param to the last one
 */
record Arm(
        String condition,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Behind a cursor among what has no day; told as what it is, since the planner takes nothing to be later than the latest day. */
    static final String WITHOUT_DAY = "a.due_key = date '9999-12-31' and a.id > cast(:after1 as uuid)";

    static Arm of(String condition) {
        return new Arm(condition, null, null);
    }

    static Arm days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Arm("", from, to);
    }

    Arm and(Arm other) {
        var both = condition.isEmpty() || other.condition.isEmpty() ? "" : " and ";
        return new Arm(condition + both + other.condition, later(from, other.from), earlier(to, other.to));
    }

    /** @param sort the order, and {@code reached} the day of its cursor when it is by day and has one */
    String sql(TaskSort sort, @Nullable LocalDate reached) {
        var passesFrom = reached != null && !sort.isDescending() && (from == null || !reached.isBefore(from));
        var passesTo = reached != null && sort.isDescending() && (to == null || !reached.isAfter(to));
        List<String> all = new ArrayList<>(List.of(condition));
        if (from != null && !passesFrom) {
            all.add("a.due_key >= date '" + from + "'");
        }
        if (to != null && !passesTo) {
            all.add("a.due_key <= date '" + to + "'");
        }
        if (passesFrom || passesTo) {
            all.add(passesFrom && TaskLine.NEVER.equals(reached) ? WITHOUT_DAY : sort.after());
        }
        return String.join(" and ", all);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
