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
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Cursor;
import vn.dondoc.plan.Workload;

/** Reads lists as the service does, and counts what each costs in pages of the database. */
final class ListReads {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    static final Map<String, ListScope> SCOPES = Map.of(
            "unit",
            new ListScope(List.of("U7"), List.of()),
            "office",
            new ListScope(IntStream.rangeClosed(1, 11).mapToObj(n -> "U" + n).toList(), List.of("O0")),
            "all",
            new ListScope(null, List.of()));

    /** How much a read may cost at any size of the table. */
    enum Promise {
        /** One range of an index, for 50 lines. */
        ONE_RANGE(12),
        /** Two to six ranges, each with its own way down. */
        MERGED(22),
        /** Told from up to 300 lines. */
        LINES_TOLD(60),
        /** Few, found first and ordered then: the parts of one plan, or those that await a decision. */
        FOUND_FIRST(400),
        /** Told from the texts or documents of up to 300 tasks, or found from up to 300 tasks. */
        TASKS_TOLD(1_000);

        final int most;

        Promise(int most) {
            this.most = most;
        }
    }

    /** What one read costs; fewer lines than asked for with more behind them are marked. */
    record Cost(Promise promise, long pages, double milliseconds, int lines, boolean goesOn) {

        boolean isTooMuch() {
            return pages > promise.most;
        }

        @Override
        public String toString() {
            return "%d (%d%s, %.1f ms)".formatted(pages, lines, goesOn ? "+" : "", milliseconds);
        }
    }

    private record Explained(long pages, double milliseconds) {}

    private final Connection connection;
    private final int size;
    private final Map<String, Cost> costs = new LinkedHashMap<>();

    ListReads(Connection connection, int size) {
        this.connection = connection;
        this.size = size;
    }

    Map<String, Cost> costs() {
        return costs;
    }

    /** The first page of a list and one from the middle of its order. */
    void add(String scope, TaskSort order, String name, Consumer<TaskFilter> narrowing)
            throws SQLException, IOException {
        var sort = scope.equals("unit") && order == TaskSort.UNIT ? TaskSort.DUE : order;
        var first = filter(sort, narrowing);
        costs.put("%s %s %s".formatted(scope, sort, name), cost(SCOPES.get(scope), first));
        var deep = filter(sort, narrowing);
        deep.cursor = middle(SCOPES.get(scope), first);
        if (deep.cursor != null) {
            costs.put("%s %s %s, deep".formatted(scope, sort, name), cost(SCOPES.get(scope), deep));
        }
    }

    UUID plan() throws SQLException {
        return (UUID) values("select plan_id from assignment where unit_code = 'U7' order by plan_id limit 1")
                .getFirst();
    }

    private static TaskFilter filter(TaskSort sort, Consumer<TaskFilter> narrowing) {
        var filter = new TaskFilter();
        filter.sort = sort;
        narrowing.accept(filter);
        return filter;
    }

    /** The line in the middle of the list, or of its first 100,000. What is searched by words is cut in the middle of all. */
    private @Nullable String middle(ListScope scope, TaskFilter asked) throws SQLException {
        if (asked.q != null || asked.citesChanged) {
            return middle(scope, filter(asked.sort, filter -> {}));
        }
        for (var range : ranges(asked, new ArrayList<>())) {
            var query = new TaskListQuery(asked, scope, FoundTasks.UNSEARCHED, TODAY, range, 100_000);
            var sql = Workload.literal(query.sql(), query.values());
            var key = values("select " + asked.sort.columns() + " from (" + sql + ") a order by " + asked.sort.order()
                    + " offset " + count(sql) / 2 + " limit 1");
            if (!key.isEmpty()) {
                key.addFirst(asked.sort);
                return Cursor.at(key.stream().map(ListReads::written).toArray()).encoded();
            }
        }
        return null;
    }

    private static Object written(Object value) {
        return value instanceof java.sql.Timestamp time ? time.toInstant() : value;
    }

    private List<Object> values(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            List<Object> values = new ArrayList<>();
            for (var column = 1; row.next() && column <= row.getMetaData().getColumnCount(); ) {
                for (; column <= row.getMetaData().getColumnCount(); column++) {
                    values.add(row.getObject(column));
                }
            }
            return values;
        }
    }

    /**
     * Pages are counted with an empty cache: each is read once, however often it is looked at. All that the service asks for one page
     * of the list counts; time is that of a second run, as in an office's day.
     */
    private Cost cost(ListScope scope, TaskFilter asked) throws SQLException, IOException {
        var page = page(scope, asked);
        execute("select pg_buffercache_evict_all()");
        long pages = 0;
        for (var sql : page.statements()) {
            pages += explained(sql).pages();
        }
        double milliseconds = 0;
        for (var sql : page.statements()) {
            milliseconds += explained(sql).milliseconds();
        }
        return new Cost(page.promise(), pages, milliseconds, page.lines(), page.goesOn());
    }

    private record PageRead(List<String> statements, Promise promise, int lines, boolean goesOn) {}

    /** The statements of {@link TaskListReader}, in its order. */
    private PageRead page(ListScope scope, TaskFilter asked) throws SQLException {
        List<String> statements = new ArrayList<>();
        var found = found(asked, statements);
        var lines = 0;
        var promise = Promise.ONE_RANGE;
        for (var range : ranges(asked, statements)) {
            var query = new TaskListQuery(asked, scope, found, TODAY, range, size - lines);
            promise = promise(asked, query);
            statements.add(Workload.literal(query.sql(), query.values()));
            var read = count(statements.getLast());
            lines += Math.min(read, size - lines);
            if (lines == size) {
                return new PageRead(statements, promise, lines, true);
            }
            if (query.isBounded()) {
                statements.add(Workload.literal(query.stop(), query.values()));
                if (count(statements.getLast()) > 0) {
                    return new PageRead(statements, promise, lines, true);
                }
            }
        }
        return new PageRead(statements, promise, lines, false);
    }

    private static Promise promise(TaskFilter asked, TaskListQuery query) {
        if (asked.q != null || asked.citesChanged) {
            return Promise.TASKS_TOLD;
        }
        if (query.isFoundFirst()) {
            return Promise.FOUND_FIRST;
        }
        if (query.isBounded()) {
            return Promise.LINES_TOLD;
        }
        return query.isMerged() ? Promise.MERGED : Promise.ONE_RANGE;
    }

    private List<ListRange> ranges(TaskFilter asked, List<String> statements) throws SQLException {
        if (asked.year == null || asked.planId != null) {
            return ListRange.behind(asked);
        }
        statements.add(Workload.literal(YearSpan.SQL, Map.of("year", asked.year)));
        var span = values(statements.getLast());
        return new YearSpan(day(span.get(0)), day(span.get(1)), (UUID) span.get(2), (UUID) span.get(3)).ranges(asked);
    }

    private static LocalDate day(Object value) {
        return ((java.sql.Date) value).toLocalDate();
    }

    private FoundTasks found(TaskFilter asked, List<String> statements) throws SQLException {
        var found = FoundTasks.UNSEARCHED;
        if (asked.citesChanged) {
            statements.add(Workload.literal(TaskSearch.CITING, Map.of("today", TODAY)));
            var tasks = ids(statements.getLast());
            found = new FoundTasks(tasks.size() > TaskSearch.FEW ? null : tasks, null);
        }
        return asked.q == null ? found : saying(asked.q, statements).and(found);
    }

    private FoundTasks saying(String typed, List<String> statements) throws SQLException {
        var line = (String) values(Workload.literal(TaskSearch.LINE, Map.of("typed", typed)))
                .getFirst();
        var words = TaskSearch.words(line);
        statements.add(Workload.literal(
                TaskSearch.COUNTS,
                Map.of(
                        "lows", words.stream().map(TaskSearch.Word::low).toArray(String[]::new),
                        "highs", words.stream().map(TaskSearch.Word::high).toArray(String[]::new))));
        var counts = ids(statements.getLast(), Long.class);
        var rarest = IntStream.range(0, words.size())
                .boxed()
                .min((a, b) -> Long.compare(counts.get(a), counts.get(b)))
                .orElseThrow();
        if (counts.get(rarest) > TaskSearch.FEW) {
            return new FoundTasks(null, TaskSearch.phrase(line));
        }
        var word = words.get(rarest);
        statements.add(Workload.literal(
                TaskSearch.TASKS, Map.of("low", word.low(), "high", word.high(), "phrase", TaskSearch.phrase(line))));
        return new FoundTasks(ids(statements.getLast()), TaskSearch.phrase(line));
    }

    private List<UUID> ids(String sql) throws SQLException {
        return ids(sql, UUID.class).stream().distinct().toList();
    }

    private <T> List<T> ids(String sql, Class<T> type) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<T> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, type));
            }
            return ids;
        }
    }

    private int count(String sql) throws SQLException {
        return ((Number) values("select count(*) from (" + sql + ") counted").getFirst()).intValue();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Explained explained(String sql) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("explain (analyze, buffers, format json) " + sql)) {
            row.next();
            JsonNode plan = new ObjectMapper().readTree(row.getString(1)).get(0);
            return new Explained(
                    plan.at("/Plan/Shared Read Blocks").asLong(),
                    plan.get("Execution Time").asDouble());
        }
    }
}
