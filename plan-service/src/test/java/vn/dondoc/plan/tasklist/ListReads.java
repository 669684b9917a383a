package vn.dondoc.plan.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.dondoc.kit.Cursor;
import vn.dondoc.plan.Workload;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.task.Bucket;
import vn.dondoc.plan.task.ProgressStatus;
import vn.dondoc.plan.task.Standing;

/** Every way in which the list is read, and what each costs in pages of the database. */
final class ListReads {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    /** A page as people get it when they do not ask for more. */
    private static final int LINES = 50;

    private static final List<String> UNIT = List.of("U7");
    private static final List<String> OFFICE =
            IntStream.rangeClosed(1, 11).mapToObj(n -> "U" + n).toList();

    /** What one read costs. */
    record Cost(long pages, double milliseconds, long rows) {
        @Override
        public String toString() {
            return "%d pages %.1f ms %d rows".formatted(pages, milliseconds, rows);
        }
    }

    private final Connection connection;
    private final Map<String, Cost> costs = new LinkedHashMap<>();

    private ListReads(Connection connection) {
        this.connection = connection;
    }

    /** Those that at most 12 pages of the database are promised for: every order of every scope, and buckets in order of days. */
    static Map<String, Cost> promised(Connection connection) throws SQLException, IOException {
        var reads = new ListReads(connection);
        for (var sort : TaskSort.values()) {
            reads.add("unit", UNIT, sort, filter -> {});
            reads.add("all", null, sort, filter -> {});
        }
        for (var scope : new String[] {"unit", "all"}) {
            var units = scope.equals("unit") ? UNIT : null;
            for (var bucket : Bucket.values()) {
                reads.add(scope + " " + bucket, units, TaskSort.DUE, filter -> filter.bucket = List.of(bucket));
                reads.add(scope + " " + bucket, units, TaskSort.DUE_DESC, filter -> filter.bucket = List.of(bucket));
            }
            reads.add(scope + " open", units, TaskSort.DUE, ListReads::open);
            reads.add(scope + " June", units, TaskSort.DUE, ListReads::june);
            reads.add(scope + " late in June", units, TaskSort.DUE, filter -> {
                june(filter);
                filter.bucket = List.of(Bucket.OPEN_LATE);
            });
            reads.add(scope + " waiting", units, TaskSort.DUE, filter -> filter.waiting = true);
            reads.add(scope + " standing OPEN", units, TaskSort.DUE, filter -> filter.standing = Standing.OPEN);
            reads.add(scope + " 2026", units, TaskSort.DUE, filter -> filter.year = 2026);
            reads.add(
                    scope + " page 2",
                    units,
                    TaskSort.DUE,
                    filter -> filter.cursor = Cursor.at(
                                    TaskSort.DUE, "2026-05-30", "00000000-0000-7000-8000-000000000000")
                            .encoded());
        }
        reads.ofPlan();
        return reads.costs;
    }

    private void ofPlan() throws SQLException, IOException {
        var plan = plan();
        for (var sort : List.of(TaskSort.DUE, TaskSort.DUE_DESC, TaskSort.PLAN)) {
            add("plan", null, sort, filter -> filter.planId = plan);
        }
        add("plan late", null, TaskSort.DUE, filter -> {
            filter.planId = plan;
            filter.bucket = List.of(Bucket.OPEN_LATE);
        });
        add("plan of a unit", UNIT, TaskSort.PLAN, filter -> filter.planId = plan);
    }

    /** Those that read on until they have found enough: what they look for has no index of its own in that order. */
    static Map<String, Cost> searching(Connection connection) throws SQLException, IOException {
        var reads = new ListReads(connection);
        for (var scope : new String[] {"unit", "all"}) {
            var units = scope.equals("unit") ? UNIT : null;
            reads.add(scope + " LEAD", units, TaskSort.DUE, filter -> filter.role = List.of(AssignmentRole.LEAD));
            for (var status : ProgressStatus.values()) {
                reads.add(scope + " " + status, units, TaskSort.DUE, filter -> filter.status = List.of(status));
            }
            reads.add(scope + " late", units, TaskSort.RECENT, filter -> filter.bucket = List.of(Bucket.OPEN_LATE));
            reads.add(scope + " late", units, TaskSort.PLAN, filter -> filter.bucket = List.of(Bucket.OPEN_LATE));
            reads.add(scope + " late", units, TaskSort.UNIT, filter -> filter.bucket = List.of(Bucket.OPEN_LATE));
            reads.add(
                    scope + " done",
                    units,
                    TaskSort.DUE,
                    filter -> filter.bucket = List.of(Bucket.DONE_LATE, Bucket.DONE_ON_TIME));
            reads.add(scope + " words", units, TaskSort.DUE, filter -> filter.q = "dot 7 cua ke hoach 12");
            reads.add(scope + " common words", units, TaskSort.DUE, filter -> filter.q = "tuyen truyen");
            reads.add(scope + " needs a decision", units, TaskSort.DUE, filter -> filter.needsDecision = true);
            reads.add(scope + " cites changed", units, TaskSort.DUE, filter -> filter.citesChanged = true);
        }
        var plan = reads.plan();
        reads.add("plan LEAD", null, TaskSort.PLAN, filter -> {
            filter.planId = plan;
            filter.role = List.of(AssignmentRole.LEAD);
        });
        reads.add("plan", null, TaskSort.RECENT, filter -> filter.planId = plan);
        reads.add("plan", null, TaskSort.UNIT, filter -> filter.planId = plan);
        reads.add("office of 11 units", OFFICE, TaskSort.DUE, filter -> {});
        reads.add(
                "office of 11 units, late", OFFICE, TaskSort.DUE, filter -> filter.bucket = List.of(Bucket.OPEN_LATE));
        return reads.costs;
    }

    private static void open(TaskFilter filter) {
        filter.bucket = List.of(Bucket.OPEN_LATE, Bucket.OPEN_ON_TIME);
    }

    private static void june(TaskFilter filter) {
        filter.dueFrom = LocalDate.of(2026, 6, 1);
        filter.dueTo = LocalDate.of(2026, 6, 30);
    }

    private UUID plan() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select plan_id from assignment where unit_code = 'U7' order by plan_id limit 1")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private void add(String name, List<String> units, TaskSort sort, Consumer<TaskFilter> narrowing)
            throws SQLException, IOException {
        var filter = new TaskFilter();
        filter.sort = sort;
        narrowing.accept(filter);
        var query = new TaskListQuery(filter, units, TODAY, LINES + 1);
        costs.put(name + ", " + sort, cost(connection, Workload.literal(query.sql(), query.values())));
    }

    /**
     * Pages are counted with an empty cache: each is read once, however often it is looked at (with a million parts, the two or three
     * pages of the visibility map are looked at in turn). Time is that of a second run, as in an office's day.
     */
    static Cost cost(Connection connection, String sql) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_buffercache_evict_all()");
        }
        var cold = explained(connection, sql);
        var warm = explained(connection, sql);
        return new Cost(
                cold.at("/Plan/Shared Read Blocks").asLong(),
                warm.get("Execution Time").asDouble(),
                warm.at("/Plan/Actual Rows").asLong());
    }

    private static JsonNode explained(Connection connection, String sql) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("explain (analyze, buffers, format json) " + sql)) {
            row.next();
            return new ObjectMapper().readTree(row.getString(1)).get(0);
        }
    }

    static List<String> names(Map<String, Cost> costs) {
        return new ArrayList<>(costs.keySet());
    }
}
