package vn.dondoc.plan.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Workload;

/** Figures equal what is counted, at every moment and on every day, whatever is changed by whom at the same time. */
class FigureTruthTest {

    private static final LocalDate MIDDLE = LocalDate.of(2026, 6, 15);
    private static final int CHANGES_EACH = 250;

    private static Workload database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = Workload.of(1_500);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void figures_equal_the_count_at_every_moment_of_random_changes() throws Exception {
        var done = new AtomicBoolean();
        var committed = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(6)) {
            var folder = people.submit(() -> fold(done));
            var reader = people.submit(() -> compareUntil(done));
            List<Future<?>> writers = new ArrayList<>();
            for (var seed = 1; seed <= 4; seed++) {
                var random = new Random(seed);
                writers.add(people.submit(() -> write(random, committed)));
            }
            for (var writer : writers) {
                writer.get();
            }
            done.set(true);
            folder.get();
            assertTrue(reader.get() > 5, "the reader hardly looked");
        }
        assertTrue(committed.get() > 2 * CHANGES_EACH, "too little was changed: " + committed);
        everythingAgrees();
    }

    @Test
    void two_changes_of_one_unit_do_not_wait_for_each_other() throws SQLException {
        try (var one = database.connection();
                var other = database.connection()) {
            one.setAutoCommit(false);
            run(other, "set lock_timeout = '300ms'");
            var parts = column(
                    one, "select id from assignment where unit_code = 'U3' and standing = 'OPEN' order by id limit 2");
            run(
                    one,
                    "update assignment set standing = 'CLOSED', due_on = '2026-01-02' where id = '%s'"
                            .formatted(parts.get(0)));
            run(
                    other,
                    "update assignment set standing = 'CLOSED', due_on = '2026-01-02' where id = '%s'"
                            .formatted(parts.get(1)));
            one.commit();
        }
        everythingAgrees();
    }

    @Test
    void figures_turn_late_at_midnight_and_nothing_has_to_run() throws SQLException {
        try (var connection = database.connection()) {
            var day = LocalDate.parse(column(
                            connection,
                            "select due_on from assignment where listed and outcome = 'OPEN' and due_on > '2026-03-01' limit 1")
                    .getFirst());
            var before = figures(connection, FigureGrouping.NONE, day);
            assertTrue(!before.equals(figures(connection, FigureGrouping.NONE, day.plusDays(1))), before.toString());
            assertEquals(before, counted(connection, FigureGrouping.NONE, day));
        }
    }

    private static void everythingAgrees() throws SQLException {
        try (var connection = database.connection()) {
            for (var by : FigureGrouping.values()) {
                for (var days : List.of(-200, -1, 0, 1, 3, 200)) {
                    agree(connection, by, MIDDLE.plusDays(days));
                }
            }
        }
    }

    private static void agree(Connection connection, FigureGrouping by, LocalDate today) throws SQLException {
        assertEquals(counted(connection, by, today), figures(connection, by, today), by + " " + today);
    }

    /** What the interface would give, as text. */
    private static List<String> figures(Connection connection, FigureGrouping by, LocalDate today) throws SQLException {
        var filter = new FigureFilter();
        filter.by = by;
        filter.size = 1_000;
        var query = new FigureQuery(filter, null, today);
        return column(
                connection,
                "select row(key, done_on_time, done_late, open_on_time, open_late, not_started, in_progress, cannot_do, extended)"
                        + " from (" + Workload.literal(query.sql(), query.values()) + ") f order by key");
    }

    private static List<String> counted(Connection connection, FigureGrouping by, LocalDate today) throws SQLException {
        var key =
                switch (by) {
                    case NONE -> "''::text";
                    case UNIT -> "unit_code";
                    case PLAN -> "plan_id";
                    case MONTH -> "date_trunc('month', coalesce(due_on, '9999-12-31'))::date";
                };
        return column(connection, """
                select row(%s, count(*) filter (where status = 'DONE' and (due_on is null or done_on <= due_on)),
                           count(*) filter (where status = 'DONE' and done_on > due_on),
                           count(*) filter (where status <> 'DONE' and (due_on is null or due_on >= '%2$s')),
                           count(*) filter (where status <> 'DONE' and due_on < '%2$s'),
                           count(*) filter (where status = 'NOT_STARTED'), count(*) filter (where status = 'IN_PROGRESS'),
                           count(*) filter (where status = 'CANNOT_DO'),
                           count(*) filter (where original_due_on is not null and original_due_on is distinct from due_on))
                from assignment where standing in ('OPEN', 'CLOSED') group by %1$s order by %1$s""".formatted(key, today));
    }

    private static Void fold(AtomicBoolean done) throws SQLException {
        try (var connection = database.connection()) {
            while (!done.get()) {
                run(connection, "select fold_figures(37)");
            }
        }
        return null;
    }

    private static int compareUntil(AtomicBoolean done) throws SQLException {
        var random = new Random(7);
        var times = 0;
        try (var connection = database.connection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            for (; !done.get(); times++) {
                var by = FigureGrouping.values()[random.nextInt(4)];
                agree(connection, by, MIDDLE.plusDays(random.nextInt(300) - 150));
                connection.commit();
            }
        }
        return times;
    }

    private static Void write(Random random, AtomicInteger committed) throws SQLException {
        try (var connection = database.connection()) {
            connection.setAutoCommit(false);
            for (var i = 0; i < CHANGES_EACH; i++) {
                try {
                    for (var statements = random.nextInt(4); statements >= 0; statements--) {
                        run(connection, change(random));
                    }
                    if (random.nextInt(6) > 0) {
                        connection.commit();
                        committed.incrementAndGet();
                    }
                } catch (SQLException twoInOneTaskOrDeadlock) {
                    // As a request that fails: nothing of it stays.
                }
                connection.rollback();
            }
        }
        return null;
    }

    /** Whatever the service, or somebody by hand, does to parts. */
    private static String change(Random random) {
        var part = " where id = (select id from assignment offset %d limit 1)".formatted(random.nextInt(1_400));
        var plan = " where plan_id = (select id from plan offset %d limit 1)".formatted(random.nextInt(12));
        var day = MIDDLE.plusDays(random.nextInt(300) - 150);
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> "update assignment set status = 'DONE', percent = 100, done_on = '" + day + "'" + part;
            case 3 -> "update assignment set status = 'CANNOT_DO', done_on = null" + part;
            case 4 -> "update assignment set status = 'IN_PROGRESS', percent = 5, done_on = null" + part;
            case 5, 6 ->
                "update assignment set original_due_on = coalesce(original_due_on, due_on), due_on = '" + day + "'"
                        + part;
            case 7 -> "update assignment set due_on = null" + part;
            case 8 -> "update assignment set unit_code = 'U" + random.nextInt(30) + "'" + part;
            case 9 ->
                "update assignment set standing = '"
                        + List.of("OPEN", "PAUSED", "CLOSED", "WITHDRAWN").get(random.nextInt(4)) + "'"
                        + (random.nextInt(5) == 0 ? plan : part);
            case 10 -> "update plan set year = " + (2024 + random.nextInt(4)) + plan.replace("plan_id", "id");
            default -> "delete from assignment" + part;
        };
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
