package vn.dondoc.plan.tasklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.referencecopy.CitedReferences;
import vn.dondoc.plan.task.Bucket;

/** Turns what was asked for into the path by which it is found. */
final class ListConditions {

    /** Told from the line where the index of waiting work has another order. */
    static final String WAITING = "a.waiting";

    private static final String SAYS =
            "exists (select from task t where t.id = a.task_id and f_line(t.text) like :phrase)";

    private static final String CITES_CHANGED =
            "a.done_on is null and exists (select from plan p where p.id = a.plan_id and "
                    + CitedReferences.TASK_CITES_CHANGED + ")";

    private static final String UNIT_HAS_ENDED = "a.outcome = 'OPEN' and a.unit_ended_on <= cast(:today as date)";

    private final TaskFilter filter;
    private final LocalDate today;
    private final ListPath path;

    private ListConditions(TaskFilter filter, LocalDate today, ListPath path) {
        this.filter = filter;
        this.today = today;
        this.path = path;
    }

    static ListPath path(TaskFilter filter, ListScope scope, FoundTasks found, LocalDate today, ListRange range) {
        var path = new ListPath(isFew(filter, found));
        var conditions = new ListConditions(filter, today, path);
        ScopeArms.add(path, range.within(scope), filter);
        conditions.within(range);
        conditions.days();
        conditions.after(filter.cursor);
        conditions.parts(scope);
        conditions.tasks(found);
        conditions.columns();
        return path;
    }

    /** What was found from its own side, what awaits a decision, and one plan in an order that is not its own. */
    private static boolean isFew(TaskFilter filter, FoundTasks found) {
        var foreign = filter.sort == TaskSort.UNIT || filter.sort == TaskSort.RECENT;
        return found.ids() != null || filter.needsDecision || (filter.planId != null && foreign);
    }

    private void within(ListRange range) {
        path.every(range.arm());
        range.values().forEach(path::put);
    }

    /** What has no day is before none. */
    private void days() {
        var to = filter.dueTo == null && filter.dueFrom != null ? TaskLine.NEVER.minusDays(1) : filter.dueTo;
        if (filter.sort.isByDay()) {
            path.every(Arm.days(filter.dueFrom, to));
        } else {
            day("a.due_key >= :from", "from", filter.dueFrom);
            day("a.due_key <= :to", "to", to);
        }
    }

    private void day(String condition, String name, @Nullable LocalDate day) {
        if (day != null) {
            path.put(name, day);
            path.check(condition);
        }
    }

    private void after(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return;
        }
        var last = filter.sort.values(cursor);
        for (var i = 0; i < last.size(); i++) {
            path.put("after" + i, last.get(i));
        }
        if (filter.sort == TaskSort.PLAN || filter.sort == TaskSort.RECENT) {
            path.every(filter.sort.after());
        }
    }

    private void parts(ListScope scope) {
        var hasOwnIndex = filter.sort.isByDay() && filter.planId == null;
        if (filter.waiting) {
            path.everyOrCheck(WAITING, hasOwnIndex || (filter.sort == TaskSort.UNIT && filter.planId == null));
        }
        if (filter.needsDecision) {
            path.put("today", today);
            path.every(UNIT_HAS_ENDED);
        }
        var buckets = filter.citesChanged && filter.bucket.isEmpty()
                ? List.of(Bucket.OPEN_ON_TIME, Bucket.OPEN_LATE)
                : filter.bucket;
        new PartedArms(buckets, filter.role, scope.kind() == ListScope.Kind.ALL)
                .add(path, hasOwnIndex && !path.isWhole() && !filter.waiting, today);
    }

    private void tasks(FoundTasks found) {
        if (found.ids() != null) {
            path.put("tasks", found.ids().toArray(UUID[]::new));
            path.every("a.task_id = any(:tasks)");
        }
        if (found.phrase() != null) {
            path.put("phrase", found.phrase());
            path.check(SAYS);
        }
        if (filter.citesChanged) {
            path.put("today", today);
            path.check(CITES_CHANGED);
        }
    }

    private void columns() {
        same("year", filter.year);
        same("standing", filter.standing == null ? null : filter.standing.name());
        if (!filter.status.isEmpty()) {
            path.put("statuses", filter.status.stream().map(Enum::name).toArray(String[]::new));
            path.check("a.status = any(:statuses)");
        }
    }

    private void same(String column, @Nullable Object value) {
        if (value != null) {
            path.put(column, value);
            path.check("a." + column + " = :" + column);
        }
    }
}
