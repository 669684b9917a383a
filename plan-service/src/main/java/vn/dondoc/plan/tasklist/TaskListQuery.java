package vn.dondoc.plan.tasklist;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The next lines of a list, read from covering indexes. What no index can tell is told from the lines themselves, of which no more
 * than {@link #MOST_LOOKED_AT} are looked at: then fewer lines come than were asked for, and {@link #stop} says where to go on.
 */
final class TaskListQuery {

    /** Some 25 pages of an index, a few milliseconds. */
    static final int MOST_LOOKED_AT = 300;

    private static final String COLUMNS = """
            select a.task_id, a.id, a.plan_id, a.plan_number, a.plan_symbol, a.year, a.ordinal, a.excerpt, a.time_text, a.role,
                   a.unit_id, a.unit_code, a.unit_name, a.status, a.percent, a.due_key, a.done_on, a.standing, a.version""";

    private final TaskSort sort;
    private final ListPath path;
    private final int lines;
    private final @Nullable LocalDate reached;

    /** @param lines how many are wanted; one more is read when there is one */
    TaskListQuery(TaskFilter filter, ListScope scope, FoundTasks found, LocalDate today, ListRange range, int lines) {
        this.sort = filter.sort;
        this.lines = lines;
        this.reached = reached(filter);
        this.path = ListConditions.path(filter, scope, found, today, range);
    }

    private static @Nullable LocalDate reached(TaskFilter filter) {
        return filter.sort.isByDay() && filter.cursor != null && !filter.cursor.isEmpty()
                ? (LocalDate) filter.sort.values(filter.cursor).getFirst()
                : null;
    }

    Map<String, Object> values() {
        return path.values();
    }

    /** Whether lines may end before the list does. */
    boolean isBounded() {
        return !path.isWhole() && !path.checks().isEmpty();
    }

    boolean isFoundFirst() {
        return path.isWhole();
    }

    /** Whether several ranges of an index are merged, each with its own way down. */
    boolean isMerged() {
        return path.arms().size() > 1;
    }

    String sql() {
        return isBounded()
                ? "select * from (\n" + ordered(lookedAt()) + ") a\nwhere " + checks() + limited(lines + 1)
                : ordered(lines + 1);
    }

    /** The last line that is looked at, if there may be others behind it. */
    String stop() {
        return "select " + sort.columns() + " from (\n" + ordered(lookedAt()) + ") a" + limited(1) + " offset "
                + (lookedAt() - 1);
    }

    private int lookedAt() {
        return Math.max(MOST_LOOKED_AT, 5 * lines);
    }

    /** PostgreSQL merges arms that each have their order and limit, and reads no further in any than it must. */
    private String ordered(int most) {
        var arms = path.arms();
        return arms.size() == 1
                ? arm(arms.getFirst(), most)
                : arms.stream()
                        .map(arm -> "(" + arm(arm, most) + ")")
                        .collect(Collectors.joining("\nunion all\n", "select * from (", ") a" + limited(most)));
    }

    private String arm(Arm arm, int most) {
        var lines = COLUMNS + sorted() + waiting() + "\nfrom assignment a\nwhere " + arm.sql(sort, reached);
        if (path.isWhole()) {
            return found(path.checks().isEmpty() ? lines : lines + "\n  and " + checks(), most);
        }
        return lines + limited(most);
    }

    /** What is few is found first and ordered then, not looked for in the order of many. */
    private String found(String lines, int most) {
        return (sort.isByDay() ? lines : "select * from (" + lines + "\noffset 0) a") + limited(most);
    }

    private String sorted() {
        return sort == TaskSort.RECENT ? ", a.changed_at" : "";
    }

    private String waiting() {
        return path.checks().contains(ListConditions.WAITING) ? ", a.waiting" : "";
    }

    private String checks() {
        return String.join("\n  and ", path.checks());
    }

    private String limited(int most) {
        return "\norder by " + sort.order() + " limit " + most;
    }
}
