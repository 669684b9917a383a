package vn.dondoc.plan;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import vn.dondoc.kit.TestStack;

/** A database of this service with plans, tasks and parts made by SQL, for tests that need many or need no server. */
public final class Workload implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private Workload(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Plans of five years with 10 tasks each for the 11 units of one of {@code parts / 10,000} offices ({@code workload.sql}); the
     * older mostly done. Three of ten lines have moved within the table, and the pages of the indexes are filled to 65 of 100, as
     * inserting and changing line by line leaves them.
     */
    public static Workload of(int parts) throws IOException, SQLException {
        var made = migrated();
        made.execute("alter system set autovacuum = off; select pg_reload_conf()");
        var indexes = made.indexes();
        made.execute(script().formatted(parts / 110 + 1, Math.max(1, parts / 10_000), parts));
        for (var index : indexes) {
            made.execute(index.replace(" WHERE ", " WITH (fillfactor = 65) WHERE "));
        }
        made.settle();
        made.execute("create extension pg_buffercache");
        return made;
    }

    /** Takes the indexes of lists away, since they are made faster afterwards, and says how. */
    private List<String> indexes() throws SQLException {
        List<String> made = new ArrayList<>();
        try (var connection = connection();
                var statement = connection.createStatement();
                var drop = connection.createStatement();
                var rows = statement.executeQuery("select indexname, indexdef from pg_indexes"
                        + " where tablename = 'assignment' and indexdef like '%INCLUDE%'")) {
            while (rows.next()) {
                made.add(rows.getString(2));
                drop.execute("drop index " + rows.getString(1));
            }
        }
        return made;
    }

    private static String script() throws IOException {
        try (var script = Workload.class.getResourceAsStream("/workload.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Until no transaction is left for which a page might look otherwise. */
    private void settle() throws SQLException {
        for (var tries = 0; tries < 20; tries++) {
            for (var table :
                    List.of("plan", "task", "task_word", "task_citation", "assignment", "unit_figure", "plan_figure")) {
                execute("vacuum (analyze) " + table);
            }
            if (isSettled()) {
                return;
            }
        }
    }

    private boolean isSettled() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select relallvisible = relpages from pg_class where relname = 'assignment'")) {
            return row.next() && row.getBoolean(1);
        }
    }

    public static Workload migrated() throws IOException {
        var postgres = TestStack.database();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("db/kit", "db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        return new Workload(postgres);
    }

    public Connection connection() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    public void execute(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A query with its values written into it, the longest names first. */
    public static String literal(String sql, Map<String, Object> values) {
        var written = sql;
        for (var name : values.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            written = written.replace(":" + name, literal(values.get(name)));
        }
        return written;
    }

    private static String literal(Object value) {
        return switch (value) {
            case Integer number -> number.toString();
            case Object[] several ->
                Stream.of(several).map(each -> "\"" + each + "\"").collect(Collectors.joining(",", "'{", "}'"));
            default -> "'" + value + "'";
        };
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
