package vn.dondoc.directory.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;

/** Not part of the suite: {@code mvn -o -pl directory-service test -Dtest=PhraseBenchmark}. 100,000 units, 1,000 phrases. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PhraseBenchmark {

    private static final int UNITS = 100_000;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Inject
    AgroalDataSource database;

    @Inject
    PhraseService phrases;

    @BeforeEach
    void fill() throws SQLException {
        execute("""
                insert into unit (id, code)
                select ('018f0000-0000-7000-9000-' || lpad(to_hex(g), 12, '0'))::uuid, 'BM' || g
                from generate_series(1, %d) g on conflict do nothing""".formatted(UNITS));
        execute("""
                insert into unit_event (id, kind, effective_on, recorded_at, recorded_by)
                values ('018f0000-0000-7000-9000-000000000000', 'FOUND', '2016-01-01', now(), 'benchmark')""");
        execute("""
                insert into unit_version (id, unit_id, name, short_name, type, valid, event_id, begun_by, origin_id)
                select u.id, u.id, (array['Ủy ban nhân dân xã ', 'Trạm Y tế xã ', 'Công an xã ', 'Trường Tiểu học '])[g %% 4 + 1] || n,
                       (array['UBND xã ', 'TYT xã ', 'CA xã ', 'TH '])[g %% 4 + 1] || n, 'COMMUNE', '[2016-01-01,)', e.id, e.id, u.id
                from generate_series(1, %d) g
                join unit u on u.code = 'BM' || g
                join unit_event e on e.recorded_by = 'benchmark'
                cross join lateral (select string_agg(
                    (array['Chiềng','Mường','Sơn','Hà','Bình','Phú','Thọ','Yên','Châu','Mộc','Thuận','Quỳnh','Tân','Lập',
                           'Xuân','Long'])[(g / 4 / (16 ^ i)::int) %% 16 + 1], ' ') as n from generate_series(0, 3) i) s""".formatted(UNITS));
        execute("vacuum analyze");
    }

    @Test
    void a_thousand_phrases() throws SQLException {
        var known = IntStream.range(0, 1_000).mapToObj(i -> name(i * 97 + 1)).toList();
        for (var share : List.of(0, 10, 30)) {
            var asked = IntStream.range(0, 1_000)
                    .mapToObj(i -> i % 100 < share ? known.get(i).replaceFirst("..$", "q") : known.get(i))
                    .toList();
            measure(share, asked);
        }
    }

    private void measure(int misspelt, List<String> asked) throws SQLException {
        phrases.resolve(new ResolveRequest(asked.subList(0, 10), DAY));
        var pages = pages();
        var cpu = cpu();
        var start = System.nanoTime();
        var results = phrases.resolve(new ResolveRequest(asked, DAY)).results();
        var millis = (System.nanoTime() - start) / 1_000_000;
        assertEquals(1_000, results.size());
        System.out.printf(
                "%d %% misspelt: %d ms, %d ms of CPU in Java, %d pages, %d resolved, %d with suggestions%n",
                misspelt,
                millis,
                (cpu() - cpu) / 1_000_000,
                pages() - pages,
                results.stream().filter(ResolveResponse.Result::resolved).count(),
                results.stream()
                        .filter(result ->
                                !result.resolved() && !result.matches().isEmpty())
                        .count());
    }

    private String name(int unit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select v.name from unit_version v join unit u on u.id = v.unit_id where u.code = ?")) {
            select.setString(1, "BM" + unit);
            var row = select.executeQuery();
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long pages() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute("select pg_sleep(1.1), pg_stat_force_next_flush()");
            var row = connection.createStatement().executeQuery("""
                    select sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit, 0) + coalesce(idx_blks_read, 0))
                    from pg_statio_user_tables""");
            row.next();
            return row.getLong(1);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            statement.execute(sql);
            statement.execute("reset statement_timeout");
        }
    }
}
