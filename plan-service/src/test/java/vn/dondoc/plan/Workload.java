package vn.dondoc.plan;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
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
     * Plans of 10 tasks, each for the 11 units of one of {@code parts / 10,000} offices; due days on 70 days of 2026 and some
     * without, the older mostly done. The parts are written one statement after another while all indexes are there, and three of
     * ten change later, so that the pages are as full as in use.
     */
    public static Workload of(int parts) throws IOException, SQLException {
        var made = migrated();
        made.execute("alter system set autovacuum = off; select pg_reload_conf(); select setseed(0.5)");
        made.execute("set session_replication_role = replica; "
                + PLANS.formatted(parts / 110 + 1, Math.max(1, parts / 10_000)));
        made.execute(PARTS.formatted(parts));
        made.execute(CHANGES);
        made.settle();
        made.execute("create extension pg_buffercache");
        return made;
    }

    /** Until no transaction is left for which a page might look otherwise. */
    private void settle() throws SQLException {
        for (var tries = 0; tries < 20; tries++) {
            for (var table : List.of("plan", "task", "assignment", "figure_change", "unit_figure", "plan_figure")) {
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
            case String[] several -> Stream.of(several).collect(Collectors.joining(",", "'{", "}'"));
            default -> "'" + value + "'";
        };
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private static final String PLANS = """
            insert into plan (id, version, status, type, number, symbol, subject, issued_on, issuer_code, issuer_name, year, text,
                              duties, citations, opened_at)
            select uuidv7(), 0, 'ISSUED', 'KH', n, 'KH-VPUB', 'Kế hoạch số ' || n, '2026-01-05', 'VPUB', 'VPUB', 2026, '', '[]', '[]',
                   now()
            from generate_series(1, %1$d) n;
            create table office as select p.id as plan_id, p.number::int %% %2$d as office from plan p;
            insert into task (id, plan_id, ordinal, text, span_start, span_end, time, citations, parties)
            select uuidv7(), p.id, n, 'Tổ chức tuyên truyền, phổ biến các quy định về bảo đảm an ninh, trật tự, an toàn cơ quan, đơn vị'
                   || ' đến toàn thể cán bộ, công chức, viên chức và người lao động; rà soát, bổ sung nội quy, quy chế và phân công'
                   || ' người phụ trách từng nội dung, đợt ' || n || ' của kế hoạch ' || p.number, 0, 1,
                   jsonb_build_object('kind', case when n = 10 then 'EVENT' else 'DATE' end, 'text', 'trước ngày 30/6/2026'), '[]', '[]'
            from plan p, generate_series(1, 10) n;
            """;

    private static final String PARTS = """
            insert into assignment (id, version, task_id, plan_id, role, phrase, unit_id, unit_code, unit_name, due_on, standing, status,
                                    percent, done_on)
            select uuidv7(), 1, task_id, plan_id, role, 'Các phòng, ban', md5(unit)::uuid, unit, 'Phòng Tổ chức - Hành chính ' || unit,
                   due_on, 'OPEN', status, case status when 'DONE' then 100 when 'IN_PROGRESS' then 40 else 0 end,
                   case when status = 'DONE' then coalesce(due_on, '2026-05-01') + (random() * 8)::int - 6 end
            from (
                select t.id as task_id, t.plan_id, 'U' || (o.office * 11 + u) as unit,
                       case when u = 1 then 'LEAD' when u < 4 then 'PERFORM' else 'COORDINATE' end as role,
                       case when t.ordinal < 10 then date '2026-01-10' + (floor(random() * 70)::int * 5) end as due_on,
                       (array['DONE', 'DONE', 'DONE', 'IN_PROGRESS', 'NOT_STARTED', 'NOT_STARTED', 'CANNOT_DO'])
                           [1 + floor(random() * 7)::int] as status
                from task t join office o using (plan_id), generate_series(1, 11) u
                order by t.id limit %d) drawn""";

    private static final String CHANGES = """
            update assignment set status = 'IN_PROGRESS', percent = 60, version = version + 1
            where status = 'NOT_STARTED' and random() < 0.5;
            update assignment set status = 'DONE', percent = 100, done_on = coalesce(due_on, '2026-05-01'), version = version + 1
            where status = 'IN_PROGRESS' and random() < 0.3;
            select fold_figures(100000000)""";
}
