package vn.dondoc.report;

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

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void migrate() throws IOException, SQLException {
        postgres = TestStack.database();
        flyway("1.0").migrate();
        execute("insert into unit_copy values ('VPUB', gen_random_uuid(), 'Văn phòng', 'VP', null, null)");
        execute("insert into unit_copy values ('TONGHOP', gen_random_uuid(), 'Phòng Tổng hợp', 'TH', null, 'VPUB')");
        flyway("1.2").migrate();
        execute("""
                insert into reporting_duty (id, source_id, plan_id, position, name, kind, tier, year, text, reporters_phrase,
                                            reporter_codes, recipient_code, due_rule, due_on)
                values ('0190a000-0000-7000-8000-000000000001', gen_random_uuid(), gen_random_uuid(), 0, 'Báo cáo 6 tháng',
                        'HALF_YEAR', 'EXTERNAL', 2024, '…', '…', '["VPUB"]', 'CONGANTINH', 'BEFORE', '2024-06-09')""");
        execute("""
                insert into reporting_round (id, duty_id, year, due_on)
                values ('0190a000-0000-7000-8000-000000000002', '0190a000-0000-7000-8000-000000000001', 2024, '2024-06-09')""");
        execute("""
                insert into report (id, round_id, unit_code, recipient_code, official, status, outline, content, created_at)
                values ('0190a000-0000-7000-8000-000000000003', '0190a000-0000-7000-8000-000000000002', 'VPUB', 'CONGANTINH',
                        true, 'APPROVED', '{}', '{}', now())""");
        assertTrue(flyway("latest").migrate().success);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void an_old_versions_data_lives_through_every_later_migration() throws SQLException {
        assertEquals(1, count("select count(*) from report where status = 'APPROVED'"));
    }

    @Test
    void the_copy_of_units_lives_through_every_later_migration() throws SQLException {
        assertEquals(2, count("select count(*) from unit_version v join unit_copy u on u.id = v.unit_id where v.last"));
        assertEquals(2, count("select count(*) from unit_subtree('VPUB', '2024-01-01')"));
        assertEquals(1, count("select count(*) where unit_name('TONGHOP', '2024-01-01') = 'Phòng Tổng hợp'"));
    }

    @Test
    void a_name_is_that_of_the_day_and_after_the_end_the_last_one() throws SQLException {
        execute("insert into unit_copy (code, id) values ('TOXE', '0190a000-0000-7000-8000-000000000009')");
        execute("""
                insert into unit_version (unit_id, position, last, code, name, valid_from, valid_to)
                values ('0190a000-0000-7000-8000-000000000009', 0, false, 'TOXE', 'Đội Xe', '2016-01-01', '2024-06-30'),
                       ('0190a000-0000-7000-8000-000000000009', 1, true, 'TOXE', 'Tổ Xe', '2024-07-01', '2024-12-31')""");
        assertEquals(1, count("select count(*) where unit_name('TOXE', '2010-01-01') = 'Đội Xe'"));
        assertEquals(1, count("select count(*) where unit_name('TOXE', '2024-06-30') = 'Đội Xe'"));
        assertEquals(1, count("select count(*) where unit_name('TOXE', '2024-07-01') = 'Tổ Xe'"));
        assertEquals(1, count("select count(*) where unit_name('TOXE', '2026-01-01') = 'Tổ Xe'"));
    }

    @Test
    void a_release_is_never_changed_and_no_number_is_given_twice() throws SQLException {
        execute(release("gen_random_uuid()", 7));
        assertThrows(SQLException.class, () -> execute("update release set subject = 'khác'"));
        assertThrows(SQLException.class, () -> execute("delete from release"));
        assertThrows(SQLException.class, () -> execute(release("gen_random_uuid()", 7)));
    }

    private static String release(String id, int number) {
        return """
                insert into release (id, report_id, round_id, agency_code, recipient_code, document_type, number, symbol, year,
                                     subject, issued_on, place, signer_authority, signer_position, content, document, sha256,
                                     issued_at)
                values (%s, '0190a000-0000-7000-8000-000000000003', '0190a000-0000-7000-8000-000000000002', 'VPUB', 'CONGANTINH',
                        'BC', %d, 'BC-VPUB', 2024, 'Kết quả', '2024-06-07', 'Sơn La', '', 'CHÁNH VĂN PHÒNG', '{}', '', 'x', now())""".formatted(id, number);
    }

    private static Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("db/kit", "db/migration")
                .outOfOrder(true)
                .target(target)
                .load();
    }

    private static int count(String sql) throws SQLException {
        try (var connection = connection()) {
            var row = connection.createStatement().executeQuery(sql);
            row.next();
            return row.getInt(1);
        }
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
