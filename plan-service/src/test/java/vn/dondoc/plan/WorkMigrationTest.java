package vn.dondoc.plan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The parts of units as they stood before extensions, handing over and lists had their columns (1.9), brought to the newest version. */
class WorkMigrationTest {

    private static final String ISSUED = "0190a000-0000-7000-8000-000000000001";
    private static final String DRAFT = "0190a000-0000-7000-8000-000000000002";

    private static OldDatabase database;

    @BeforeAll
    static void migrateWorkOfBefore() throws IOException, SQLException {
        database = new OldDatabase();
        database.migrate("1.9");
        unit("VPUB", "UBNDTINH", null);
        for (var room : new String[] {"TONGHOP", "KINHTE", "NOIVU", "NGOAIVU"}) {
            unit(room, "VPUB", null);
        }
        unit("THIDUA", "VPUB", "2024-06-30");
        // In Việt Nam, that is half an hour into the next day.
        plan(ISSUED, "2024-01-01 17:30+00", "Đã ban hành");
        plan(DRAFT, null, "Dự thảo");
        part(ISSUED, "TONGHOP", "2024-06-30", "2024-07-05");
        part(ISSUED, "KINHTE", "2024-06-30", "2024-06-30");
        part(ISSUED, "NOIVU", "2024-06-30", null);
        part(ISSUED, "NGOAIVU", null, "2024-07-05");
        part(ISSUED, "THIDUA", "2024-03-31", null);
        part(DRAFT, "TONGHOP", "2024-09-30", null);
        assertTrue(database.migrate("latest"));
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void what_was_done_after_its_day_was_late_from_the_day_behind_it() throws SQLException {
        assertEquals("2024-07-01", ofUnit("TONGHOP", "late_since"));
    }

    @Test
    void what_was_done_on_its_last_day_or_has_no_day_was_never_late() throws SQLException {
        assertNull(ofUnit("KINHTE", "late_since"));
        assertNull(ofUnit("NGOAIVU", "late_since"));
    }

    @Test
    void what_is_open_is_judged_when_somebody_looks() throws SQLException {
        assertNull(ofUnit("NOIVU", "late_since"));
    }

    @Test
    void nothing_of_before_was_extended() throws SQLException {
        assertEquals("0", database.value("select count(original_due_on) from assignment"));
        assertEquals("2024-06-30", ofUnit("TONGHOP", "due_on"));
        assertThrows(
                SQLException.class,
                () -> database.execute(
                        "update assignment set original_due_on = '2024-01-01' where unit_code = 'NGOAIVU'"));
    }

    @Test
    void a_unit_holds_its_part_since_the_day_in_viet_nam_on_which_the_plan_opened() throws SQLException {
        assertEquals(
                "2024-01-02",
                database.value("select string_agg(distinct held_since::text, ',') from assignment where plan_id = '"
                        + ISSUED + "'"));
        assertNull(database.value("select max(held_since) from assignment where plan_id = '" + DRAFT + "'"));
    }

    @Test
    void a_unit_may_have_a_second_part_only_when_the_first_was_withdrawn() throws SQLException {
        assertThrows(SQLException.class, () -> again("OPEN"));
        assertDoesNotThrow(() -> again("WITHDRAWN"));
        database.execute("delete from assignment where unit_code = 'NOIVU' and standing = 'WITHDRAWN'");
    }

    @Test
    void lists_of_an_office_hold_the_parts_of_before() throws SQLException {
        assertEquals("VPUB", database.value("select string_agg(distinct office_code, ',') from assignment"));
    }

    @Test
    void parts_of_units_that_ended_await_a_decision() throws SQLException {
        assertEquals("2024-07-01", ofUnit("THIDUA", "unit_ended_on"));
        assertNull(ofUnit("TONGHOP", "unit_ended_on"));
    }

    @Test
    void a_year_begins_with_its_first_day_and_ends_with_its_last() throws SQLException {
        assertEquals(
                "2024 2024-03-31 2024-09-30",
                database.value("select year || ' ' || first_due || ' ' || last_due from year_span"));
    }

    @Test
    void texts_of_before_are_found_by_their_words_without_accents() throws SQLException {
        assertEquals(
                "Đã ban hành",
                database.value("select t.text from task t join task_word w on w.task_id = t.id where w.word = 'hanh'"));
        assertEquals("2", database.value("select count(distinct task_id) from task_word"));
    }

    @Test
    void an_office_is_known_anew_when_the_tree_of_units_changes() throws SQLException {
        unit("PHONGNHO", "NGOAIVU", null);
        assertEquals("NGOAIVU", ofUnit("NGOAIVU", "office_code"));
        database.execute("delete from unit_version where code = 'PHONGNHO'");
        assertEquals("VPUB", ofUnit("NGOAIVU", "office_code"));
    }

    private static void unit(String code, String parent, String lastDay) throws SQLException {
        var ended = lastDay == null ? "null" : "date '" + lastDay + "' + 1";
        database.execute("insert into unit_copy (id, code, ended_on) values (md5('%1$s')::uuid, '%1$s', %2$s)"
                .formatted(code, ended));
        database.execute("""
                insert into unit_version (unit_id, position, last, code, name, parent_code, valid_to)
                values (md5('%1$s')::uuid, 0, true, '%1$s', '%1$s', '%2$s', %3$s)""".formatted(code, parent, OldDatabase.quoted(lastDay)));
    }

    private static void plan(String id, String openedAt, String text) throws SQLException {
        database.execute("""
                insert into plan (id, version, status, type, number, symbol, subject, issued_on, issuer_code, issuer_name, year, text,
                                  duties, citations, opened_at)
                values ('%1$s', 0, '%2$s', 'KH', '1', 'KH-VPUB', 'x', '2024-01-01', 'VPUB', 'VPUB', 2024, 'x', '[]', '[]', %3$s)""".formatted(id, openedAt == null ? "DRAFT" : "ISSUED", OldDatabase.quoted(openedAt)));
        database.execute("""
                insert into task (id, plan_id, ordinal, text, span_start, span_end, time, citations, parties)
                values ('%1$s', '%1$s', 1, '%2$s', 0, 1, '{}', '[]', '[]')""".formatted(id, text));
    }

    private static void part(String plan, String unit, String due, String done) throws SQLException {
        database.execute("""
                insert into assignment (id, version, task_id, plan_id, role, phrase, unit_id, unit_code, unit_name, due_on, standing,
                                        status, percent, done_on)
                values (gen_random_uuid(), 0, '%1$s', '%1$s', 'LEAD', '', md5('%2$s')::uuid, '%2$s', '%2$s', %3$s, 'OPEN', '%4$s', 0,
                        %5$s)""".formatted(
                plan, unit, OldDatabase.quoted(due), done == null ? "NOT_STARTED" : "DONE", OldDatabase.quoted(done)));
    }

    private static void again(String standing) throws SQLException {
        database.execute("""
                insert into assignment (id, version, task_id, plan_id, role, phrase, unit_id, unit_code, unit_name, standing, status,
                                        percent)
                select gen_random_uuid(), 0, task_id, plan_id, role, phrase, unit_id, unit_code, unit_name, '%s', status, 0
                from assignment where unit_code = 'NOIVU' and standing = 'OPEN'""".formatted(standing));
    }

    private static String ofUnit(String unit, String column) throws SQLException {
        return database.value("select " + column + " from assignment where unit_code = '" + unit + "' and plan_id = '"
                + ISSUED + "' and standing <> 'WITHDRAWN'");
    }
}
