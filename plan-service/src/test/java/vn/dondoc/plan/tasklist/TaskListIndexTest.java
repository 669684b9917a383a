package vn.dondoc.plan.tasklist;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;

/** With 40,000 assignments, a page of the list is read from its index in order, and nothing is sorted or scanned. */
class TaskListIndexTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void fill() throws IOException, SQLException {
        postgres = TestStack.database();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("db/kit", "db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        execute(
                "alter table plan disable trigger all; alter table task disable trigger all; alter table assignment disable trigger all");
        execute("""
                insert into plan (id, version, status, type, number, symbol, subject, issued_on, issuer_code, issuer_name,
                                  year, import_id, text, duties, citations)
                select gen_random_uuid(), 0, 'ISSUED', 'Kế hoạch', n, 'KH-VPUB', 'Việc ' || n, '2024-01-01', 'VPUB', 'VPUB',
                       2024, gen_random_uuid(), '', '[]', '[]' from generate_series(1, 20) n""");
        execute("""
                insert into task (id, plan_id, import_id, ordinal, text, span_start, span_end, time, citations)
                select gen_random_uuid(), p.id, p.import_id, n, repeat('Nhiệm vụ ' || n || ' ', 40), 0, 1, '{}', '[]'
                from plan p, generate_series(1, 10) n""");
        execute("""
                insert into assignment (id, version, task_id, plan_id, role, phrase, unit_id, unit_code, unit_name, due_on,
                                        standing, status, percent)
                select gen_random_uuid(), 0, t.id, t.plan_id, 'PERFORM', '', gen_random_uuid(), 'U' || n, 'Đơn vị ' || n,
                       date '2024-01-01' + (random() * 365)::int, 'OPEN', 'NOT_STARTED', 0
                from task t, generate_series(1, 200) n""");
        execute("vacuum analyze assignment");
        execute("analyze task; analyze plan");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void a_unit_s_list_comes_from_its_own_index_alone() throws SQLException {
        var plan = explain(query(List.of("U7")).sql().replace(":unit", "'U7'"));
        assertTrue(plan.contains("Index Only Scan using assignment_of_unit"), plan);
        assertFalse(plan.contains("Sort") || plan.contains("Seq Scan on assignment"), plan);
    }

    @Test
    void the_list_of_all_units_comes_in_order_from_the_index_of_due_days() throws SQLException {
        var plan = explain(query(null).sql());
        assertTrue(plan.contains("Index Only Scan using assignment_by_due"), plan);
        assertFalse(plan.contains("Sort") || plan.contains("Seq Scan on assignment"), plan);
    }

    private static TaskListQuery query(List<String> units) {
        var filter = new TaskFilter();
        filter.size = 100;
        return new TaskListQuery(filter, units, TODAY, 101);
    }

    private static String explain(String sql) throws SQLException {
        var plan = new StringBuilder();
        try (var connection = connection()) {
            var rows = connection.createStatement().executeQuery("explain " + sql.replace(":limit", "101"));
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = connection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connection() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }
}
