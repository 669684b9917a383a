package vn.dondoc.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final String PLAN = "0190a000-0000-7000-8000-000000000001";
    private static final String REFERENCE = "0190a000-0000-7000-8000-000000000002";

    private static OldDatabase database;

    @BeforeAll
    static void migrateAnOldVersionWithDataToTheNewest() throws IOException, SQLException {
        database = new OldDatabase();
        database.migrate("1.0");
        unit("UBNDTINH", null, null);
        unit("VPUB", "UBNDTINH", null);
        unit("TONGHOP", "VPUB", null);
        unit("THIDUA", "VPUB", "2020-12-31");
        database.migrate("1.1");
        acceptedPlan();
        assertTrue(database.migrate("latest"));
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void the_copy_of_units_lives_through_every_later_migration() throws SQLException {
        assertEquals("4", database.value("select count(*) from unit_copy"));
        assertEquals(
                "4",
                database.value(
                        "select count(*) from unit_version v join unit_copy u on u.id = v.unit_id where v.last"));
        assertEquals("2021-01-01", database.value("select ended_on from unit_copy where code = 'THIDUA'"));
    }

    @Test
    void plans_of_before_are_found_by_what_they_cite() throws SQLException {
        assertEquals(REFERENCE, database.value("select string_agg(reference_id::text, ',') from plan_citation"));
        assertEquals(REFERENCE, database.value("select string_agg(reference_id::text, ',') from task_citation"));
    }

    @Test
    void the_history_of_plans_of_before_is_told_by_the_feed() throws SQLException {
        assertEquals("ACCEPTED,ISSUED", database.value("select string_agg(kind, ',' order by at) from plan_event"));
        assertEquals("coordinator", database.value("select distinct actor from plan_event"));
    }

    @Test
    void imports_of_before_are_still_to_be_told_of() throws SQLException {
        assertEquals(
                "1", database.value("select count(*) from plan_import where citing_version is distinct from version"));
    }

    @Test
    void tasks_of_before_have_the_phrases_that_their_import_read() throws SQLException {
        assertEquals("Các phòng, ban", database.value("select parties -> 0 ->> 'phrase' from task"));
        assertEquals("LEAD", database.value("select parties -> 0 ->> 'role' from task"));
    }

    @Test
    void a_subtree_is_that_of_a_day() throws SQLException {
        database.execute("update unit_version set valid_from = '2021-01-01' where code = 'TONGHOP'");
        assertEquals("THIDUA,VPUB", subtree("VPUB", "2020-12-31"));
        database.execute("update unit_version set valid_from = null where code = 'TONGHOP'");
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
        database.execute("update unit_version set parent_code = 'TONGHOP' where code = 'UBNDTINH'");
        assertEquals("THIDUA,TONGHOP,UBNDTINH,VPUB", subtree("VPUB", "2024-01-01"));
        database.execute("update unit_version set parent_code = null where code = 'UBNDTINH'");
    }

    @Test
    void the_ancestry_leads_to_the_top() throws SQLException {
        assertEquals(
                "TONGHOP,UBNDTINH,VPUB",
                database.value("select string_agg(c, ',' order by c) from unit_ancestry('TONGHOP', '2024-01-01') c"));
    }

    @Test
    void what_is_done_has_its_day_and_what_is_open_has_none() {
        assertThrows(SQLException.class, () -> database.execute("""
                insert into assignment (id, version, task_id, plan_id, role, phrase, unit_id, unit_code, unit_name,
                                        standing, status, percent)
                values (gen_random_uuid(), 0, gen_random_uuid(), gen_random_uuid(), 'LEAD', '', gen_random_uuid(),
                        'A', 'A', 'OPEN', 'DONE', 100)"""));
    }

    /** Two mentions of one recorded document and one of an unrecorded; the task cites by index. */
    private static void acceptedPlan() throws SQLException {
        database.execute("""
                insert into plan_import (id, version, status, file_name, media_type, sha256, text, draft, created_at, created_by)
                values ('%1$s', 3, 'DRAFT', 'a.txt', 'text/plain', 'x', 'x',
                        '{"tasks": [{"assignments": [{"role": "LEAD", "phrase": "Các phòng, ban", "units": []}]}]}', now(), 'coordinator')""".formatted(PLAN));
        database.execute("""
                insert into plan (id, version, status, type, number, symbol, subject, issued_on, issuer_code, issuer_name,
                                  year, import_id, text, duties, citations)
                values ('%1$s', 0, 'ISSUED', 'KH', '1', 'KH-VPUB', 'x', '2024-01-01', 'VPUB', 'VPUB', 2024, '%1$s', 'x', '[]',
                        '[{"number": "1/A"}, {"number": "2/B", "referenceId": "%2$s"}, {"number": "2/B", "referenceId": "%2$s"}]')""".formatted(PLAN, REFERENCE));
        for (var type : new String[] {"plan.imported", "plan.accepted", "plan.issued"}) {
            database.execute("""
                    select append_change(gen_random_uuid(), clock_timestamp(), '%s', 'plan', '%s', 'coordinator', null, 'VPUB',
                                         null, '{}')""".formatted(type, PLAN));
        }
        database.execute("""
                insert into task (id, plan_id, import_id, ordinal, text, span_start, span_end, time, citations)
                values (gen_random_uuid(), '%1$s', '%1$s', 1, 'x', 0, 1, '{}', '[0, 2]')""".formatted(PLAN));
    }

    private static String subtree(String root, String day) throws SQLException {
        return database.value(
                "select string_agg(c, ',' order by c) from unit_subtree('%s', '%s') c".formatted(root, day));
    }

    private static void unit(String code, String parent, String lastDay) throws SQLException {
        database.execute(
                "insert into unit_copy (id, code, name, parent_code, valid_to) values (gen_random_uuid(), '%s', '%s', %s, %s)"
                        .formatted(code, code, OldDatabase.quoted(parent), OldDatabase.quoted(lastDay)));
    }
}
