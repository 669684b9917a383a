package vn.dondoc.plan.tasklist;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.task.Bucket;
import vn.dondoc.plan.task.ProgressStatus;
import vn.dondoc.plan.task.Standing;

/** What the screen of tasks can ask for, in every order. */
final class ListQuestions {

    private static final List<String> SCOPES = List.of("unit", "office", "all");

    private ListQuestions() {}

    static Map<String, ListReads.Cost> asked(Connection connection, int size) throws SQLException, IOException {
        var reads = new ListReads(connection, size);
        for (var scope : SCOPES) {
            for (var sort : TaskSort.values()) {
                for (var narrowing : narrowings().entrySet()) {
                    reads.add(scope, sort, narrowing.getKey(), narrowing.getValue());
                }
            }
        }
        ofPlan(reads);
        return reads.costs();
    }

    private static void ofPlan(ListReads reads) throws SQLException, IOException {
        var plan = reads.plan();
        for (var scope : SCOPES) {
            for (var sort : TaskSort.values()) {
                reads.add(scope, sort, "plan", filter -> filter.planId = plan);
                reads.add(scope, sort, "plan, late", filter -> {
                    filter.planId = plan;
                    filter.bucket = List.of(Bucket.OPEN_LATE);
                });
            }
        }
    }

    /** No filter, each filter, and the pairs that people use. */
    private static Map<String, Consumer<TaskFilter>> narrowings() {
        Map<String, Consumer<TaskFilter>> all = new LinkedHashMap<>();
        all.put("", filter -> {});
        for (var bucket : Bucket.values()) {
            all.put(bucket.name(), filter -> filter.bucket = List.of(bucket));
        }
        all.put("open", filter -> filter.bucket = List.of(Bucket.OPEN_LATE, Bucket.OPEN_ON_TIME));
        all.put("late or done late", filter -> filter.bucket = List.of(Bucket.OPEN_LATE, Bucket.DONE_LATE));
        for (var role : AssignmentRole.values()) {
            all.put(role.name(), filter -> filter.role = List.of(role));
        }
        all.put("LEAD late", ListQuestions::lateLead);
        for (var status : ProgressStatus.values()) {
            all.put(status.name(), filter -> filter.status = List.of(status));
        }
        all.put("year 2022", filter -> filter.year = 2022);
        all.put("year 2026", filter -> filter.year = 2026);
        all.put("year 2026 late", filter -> {
            filter.year = 2026;
            filter.bucket = List.of(Bucket.OPEN_LATE);
        });
        all.put("June", ListQuestions::june);
        all.put("June late LEAD", filter -> {
            june(filter);
            lateLead(filter);
        });
        all.put("standing OPEN", filter -> filter.standing = Standing.OPEN);
        all.put("waiting", filter -> filter.waiting = true);
        all.put("needs a decision", filter -> filter.needsDecision = true);
        all.put("cites changed", filter -> filter.citesChanged = true);
        all.put("words of one plan", filter -> filter.q = "dot 7 cua ke hoach 12");
        all.put("words of 1 of 200", filter -> filter.q = "khu vuc k55");
        all.put("words of all", filter -> filter.q = "tuyen truyen");
        return all;
    }

    private static void lateLead(TaskFilter filter) {
        filter.bucket = List.of(Bucket.OPEN_LATE);
        filter.role = List.of(AssignmentRole.LEAD);
    }

    private static void june(TaskFilter filter) {
        filter.dueFrom = LocalDate.of(2025, 6, 1);
        filter.dueTo = LocalDate.of(2025, 6, 30);
    }
}
