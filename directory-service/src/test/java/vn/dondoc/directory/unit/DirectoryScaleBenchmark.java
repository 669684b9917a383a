package vn.dondoc.directory.unit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;

/**
 * How many database pages a read touches in a province of 1,000 units and in a country of 100,000, each with a history of
 * three recorded versions. Not part of the suite: {@code mvn -pl directory-service test -Dtest=DirectoryScaleBenchmark}.
 */
class DirectoryScaleBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final int PAGE = 50;
    /** Ids count milliseconds, as version 7 does: one unit in ten of them. */
    private static final long MILLENNIUM = 946_684_800_000L;

    /** What one read costs. */
    private record Cost(long pages, double milliseconds, long rows) {}

    @Test
    void a_page_of_the_tree_does_not_grow_with_the_country() throws IOException, SQLException {
        var small = costs(1_000);
        var large = costs(100_000);
        System.out.printf("%-34s %24s %24s%n", "read", "1,000 units", "100,000 units");
        small.forEach(
                (read, cost) -> System.out.printf("%-34s %24s %24s%n", read, written(cost), written(large.get(read))));
        for (var read : small.keySet()) {
            // A search looks through the letters of the whole country; whatever else is read touches what it shows.
            var allowed = read.startsWith("search") ? 1_500 : small.get(read).pages() * 2 + 150;
            assertTrue(large.get(read).pages() <= allowed, read + ": " + written(large.get(read)));
        }
    }

    private static Map<String, Cost> costs(int units) throws IOException, SQLException {
        try (var postgres = TestStack.database();
                var connection = migrated(postgres)) {
            fill(connection, units);
            Map<String, Cost> costs = new LinkedHashMap<>();
            costs.put("tree: top", cost(connection, UnitListQuery.level(null, DAY, PAGE, null)));
            costs.put("tree: below one unit", cost(connection, UnitListQuery.level(id(1), DAY, PAGE, null)));
            costs.put(
                    "tree: below one unit, long ago",
                    cost(connection, UnitListQuery.level(id(1), LONG_AGO, PAGE, null)));
            costs.put("list: first page", cost(connection, UnitListQuery.page(filter(null, null), DAY)));
            costs.put("list: one code", cost(connection, UnitListQuery.page(filter(null, "U500"), DAY)));
            costs.put(
                    "search without accents",
                    cost(connection, UnitListQuery.page(filter("pha long so 1000", null), DAY)));
            costs.put(
                    "a unit as of a day",
                    cost(connection, UnitRepository.ON_A_DAY, Map.of("id", id(500), "day", LONG_AGO)));
            return costs;
        }
    }

    private static Connection migrated(EmbeddedPostgres postgres) throws SQLException {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("db/kit", "db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        return postgres.getPostgresDatabase().getConnection();
    }

    /** 34 provinces at the top, 28 units under each unit. Each renamed once, so that one row of three is retired. */
    private static void fill(Connection connection, int units) throws SQLException {
        // A worker that reads while the tables are filled would hide from vacuum what everybody may see.
        execute(connection, "alter system set autovacuum = off");
        execute(connection, "select pg_reload_conf()");
        execute(connection, "set session_replication_role = replica");
        execute(connection, """
                create function unit_no(n bigint) returns uuid language sql immutable as
                $$ select (lpad(to_hex(%d + 10 * n), 12, '0') || '-7000-8000-000000000000')::uuid $$""".formatted(MILLENNIUM));
        execute(
                connection,
                "insert into unit (id, code) select unit_no(n), 'U' || n from generate_series(1, %d) n"
                        .formatted(units));
        execute(connection, """
                insert into unit_event (id, kind, effective_on, recorded_at, recorded_by)
                select unit_no(n), 'FOUND', '2016-01-01', now(), 'benchmark' from generate_series(1, %d) n""".formatted(units));
        for (var row :
                new String[] {"'[2016-01-01,)', unit_no(n)", "'[2016-01-01,2025-07-01)', null", "'[2025-07-01,)', null"
                }) {
            execute(connection, """
                    insert into unit_version (id, unit_id, name, short_name, type, parent_id, event_id, begun_by,
                                              origin_id, valid, retired_by)
                    select gen_random_uuid(), unit_no(n), 'Phòng Phá Lông số ' || n, 'P' || n, 'DIVISION',
                           case when n > 34 then unit_no((n - 35) / 28 + 1) end,
                           unit_no(n), unit_no(n), gen_random_uuid(), %s
                    from generate_series(1, %d) n""".formatted(row, units));
        }
        execute(connection, """
                insert into spelling (source_id, origin, unit_id, text, valid)
                select id, 'NAME', unit_id, name, valid from unit_version where retired_by is null""");
        execute(connection, "set session_replication_role = origin");
        execute(connection, "vacuum analyze");
    }

    private static UUID id(int number) {
        return new UUID((MILLENNIUM + 10L * number) << 16 | 0x7000, 0x8000_0000_0000_0000L);
    }

    private static UnitFilter filter(String words, String code) {
        var filter = new UnitFilter();
        filter.q = words;
        filter.code = code;
        filter.size = PAGE;
        return filter;
    }

    private static Cost cost(Connection connection, UnitListQuery query) throws SQLException, IOException {
        return cost(connection, query.sql(), query.values());
    }

    /** The second run counts: what is read from the disk once is in the cache as it is in an office's day. */
    private static Cost cost(Connection connection, String sql, Map<String, Object> values)
            throws SQLException, IOException {
        var literal = sql;
        for (var value : values.entrySet()) {
            var written = value.getValue() instanceof Integer ? value.getValue() : "'" + value.getValue() + "'";
            literal = literal.replace(":" + value.getKey(), written.toString());
        }
        explained(connection, literal);
        return explained(connection, literal);
    }

    private static Cost explained(Connection connection, String sql) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("explain (analyze, buffers, format json) " + sql)) {
            row.next();
            var plan = new ObjectMapper().readTree(row.getString(1)).get(0);
            var top = plan.get("Plan");
            return new Cost(
                    top.get("Shared Hit Blocks").asLong()
                            + top.get("Shared Read Blocks").asLong(),
                    plan.get("Execution Time").asDouble(),
                    top.get("Actual Rows").asLong());
        }
    }

    private static String written(Cost cost) {
        return "%d pages %.1f ms %d rows".formatted(cost.pages(), cost.milliseconds(), cost.rows());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
