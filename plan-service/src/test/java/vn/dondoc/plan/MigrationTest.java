package vn.dondoc.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;

class MigrationTest {

    private static final String PLAN = "0190a000-0000-7000-8000-000000000001";
    private static final String REFERENCE = "0190a000-0000-7000-8000-000000000002";

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void migrateAnOldVersionWithDataToTheNewest() throws IOException, SQLException {
        postgres = TestStack.database();
        flyway("1.0").migrate();
        unit("UBNDTINH", null, null);
        unit("VPUB", "UBNDTINH", null);
        unit("TONGHOP", "VPUB", null);
        unit("THIDUA", "VPUB", "2020-12-31");
        flyway("1.1").migrate();
        acceptedPlan();
        assertTrue(flyway("latest").migrate().success);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void the_copy_of_units_lives_through_every_later_migration() throws SQLException {
        assertEquals("4", value("select count(*) from unit_copy"));
        assertEquals(
                "4", value("select count(*) from unit_version v join unit_copy u on u.id = v.unit_id where v.last"));
        assertEquals("2021-01-01", value("select ended_on from unit_copy where code = 'THIDUA'"));
    }

    @Test
    void plans_of_before_are_found_by_what_they_cite() throws SQLException {
        assertEquals(REFERENCE, value("select string_agg(reference_id::text, ',') from plan_citation"));
        assertEquals(REFERENCE, value("select string_agg(reference_id::text, ',') from task_citation"));
    }

    @Test
    void the_history_of_plans_of_before_is_told_by_the_feed() throws SQLException {
        assertEquals("ACCEPTED,ISSUED", value("select string_agg(kind, ',' order by at) from plan_event"));
        assertEquals("coordinator", value("select distinct actor from plan_event"));
    }

    @Test
    void imports_of_before_are_still_to_be_told_of() throws SQLException {
        assertEquals("1", value("select count(*) from plan_import where citing_version is distinct from version"));
    }

    @Test
    void tasks_of_before_have_the_phrases_that_their_import_read() throws SQLException {
        assertEquals("Các phòng, ban", value("select parties -> 0 ->> 'phrase' from task"));
        assertEquals("LEAD", value("select parties -> 0 ->> 'role' from task"));
    }

    @Test
    void a_subtree_is_that_of_a_day() throws SQLException {
        execute("update unit_version set valid_from = '2021-01-01' where code = 'TONGHOP'");
        assertEquals("THIDUA,VPUB", subtree("VPUB", "2020-12-31"));
        execute("update unit_version set valid_from = null where code = 'TONGHOP'");
        assertEquals("THIDUA,TONGHOP,VPUB", subtree("VPUB", "2020-12-31"));
        assertEquals("TONGHOP", subtree("TONGHOP", "2024-01-01"));
        assertEquals("UNKNOWN", subtree("UNKNOWN", "2024-01-01"));
    }

    @Test
    void a_unit_that_has_ended_stays_where_it_was_last() throws SQLException {
        assertEquals("THIDUA,TONGHOP,VPUB", subtree("VPUB", "2024-01-01"));
    }

    @Test
    void a_circle_of_parents_ends() throws SQLException {
        execute("update unit_version set parent_code = 'TONGHOP' where code = 'UBNDTINH'");
        assertEquals("THIDUA,TONGHOP,UBNDTINH,VPUB", subtree("VPUB", "2024-01-01"));
        execute("update unit_version set parent_code = null where code = 'UBNDTINH'");
    }

    @Test
    void the_ancestry_leads_to_the_top() throws SQLException {
        assertEquals(
                "TONGHOP,UBNDTINH,VPUB",
                value("select string_agg(c, ',' order by c) from unit_ancestry('TONGHOP', '2024-01-01') c"));
    }

    @Test
    void what_is_done_has_its_day_and_what_is_open_has_none() {
        assertThrows(SQLException.class, () -> execute("""
                insert into assignment (id, version, task_id, plan_id, role, phrase, unit_id, unit_code, unit_name,
                                        standing, status, percent)
                values (gen_random_uuid(), 0, gen_random_uuid(), gen_random_uuid(), 'LEAD', '', gen_random_uuid(),
                        'A', 'A', 'OPEN', 'DONE', 100)"""));
    }

    /** Two mentions of one recorded document and one of an unrecorded; the task cites by index. */
    private static void acceptedPlan() throws SQLException {
        execute("""
                insert into plan_import (id, version, status, file_name, media_type, sha256, text, draft, created_at, created_by)
                values ('%1$s', 3, 'DRAFT', 'a.txt', 'text/plain', 'x', 'x',
                        '{"tasks": [{"assignments": [{"role": "LEAD", "phrase": "Các phòng, ban", "units": []}]}]}', now(), 'coordinator')""".formatted(PLAN));
        execute("""
                insert into plan (id, version, status, type, number, symbol, subject, issued_on, issuer_code, issuer_name,
                                  year, import_id, text, duties, citations)
                values ('%1$s', 0, 'ISSUED', 'KH', '1', 'KH-VPUB', 'x', '2024-01-01', 'VPUB', 'VPUB', 2024, '%1$s', 'x', '[]',
                        '[{"number": "1/A"}, {"number": "2/B", "referenceId": "%2$s"}, {"number": "2/B", "referenceId": "%2$s"}]')""".formatted(PLAN, REFERENCE));
        for (var type : new String[] {"plan.imported", "plan.accepted", "plan.issued"}) {
            execute("""
                    select append_change(gen_random_uuid(), clock_timestamp(), '%s', 'plan', '%s', 'coordinator', null, 'VPUB',
                                         null, '{}')""".formatted(type, PLAN));
        }
        execute("""
                insert into task (id, plan_id, import_id, ordinal, text, span_start, span_end, time, citations)
                values (gen_random_uuid(), '%1$s', '%1$s', 1, 'x', 0, 1, '{}', '[0, 2]')""".formatted(PLAN));
    }

    private static String subtree(String root, String day) throws SQLException {
        return value("select string_agg(c, ',' order by c) from unit_subtree('%s', '%s') c".formatted(root, day));
    }

    private static void unit(String code, String parent, String lastDay) throws SQLException {
        execute(
                "insert into unit_copy (id, code, name, parent_code, valid_to) values (gen_random_uuid(), '%s', '%s', %s, %s)"
                        .formatted(code, code, quoted(parent), quoted(lastDay)));
    }

    private static String quoted(String value) {
        return value == null ? "null" : "'" + value + "'";
    }

    private static Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("db/kit", "db/migration")
                .outOfOrder(true)
                .target(target)
                .load();
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = connection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static String value(String sql) throws SQLException {
        try (var connection = connection()) {
            var row = connection.createStatement().executeQuery(sql);
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connection() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }
}
