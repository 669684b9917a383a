package vn.dondoc.directory;

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

    private static final String OFFICE = "0190a000-0000-7000-8000-000000000001";

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void migrate() throws IOException, SQLException {
        postgres = TestStack.database();
        flyway("1.1").migrate();
        execute("insert into unit (id, code) values ('%s', 'VPUB')".formatted(OFFICE));
        execute("""
                insert into unit_version (id, unit_id, name, short_name, type, valid)
                values (gen_random_uuid(), '%s', 'Văn phòng', 'VP', 'OFFICE', '[2016-01-01,2025-07-01)')""".formatted(OFFICE));
        execute("""
                insert into legal_reference (id, type, number, issuer, subject)
                values ('%1$s', 'CT', '07/CT-BCA-V28', 'Bộ Công an', null),
                       (gen_random_uuid(), 'KH', '45/KH-UBND', 'UBND tỉnh', 'thực hiện Chỉ thị')""".formatted(OFFICE));
        execute("""
                insert into legal_relation (from_id, to_id, kind, note)
                select id, '%s', 'IMPLEMENTS', 'cũ' from legal_reference where type = 'KH'""".formatted(OFFICE));
        execute("""
                insert into unit_alias values ('%1$s', 'VP tỉnh');
                insert into unit_class values ('%1$s', 'CAC_PHONG', 'các phòng');
                insert into unit_class_alias values ('%1$s', 'phòng, ban');
                insert into unit_class_member values ('%1$s', '%1$s', '[2016-01-01,2020-01-01)')""".formatted(OFFICE));
        assertTrue(flyway("latest").migrate().success);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void an_old_unit_lives_through_every_later_migration_and_its_founding_becomes_an_event() throws SQLException {
        assertEquals("FOUND 2016-01-01 SUBJECT", text("""
                select e.kind || ' ' || e.effective_on || ' ' || p.role
                from unit_version v join unit_event e on e.id = v.event_id and e.id = v.begun_by
                join unit_event_party p on p.event_id = e.id and p.unit_id = v.unit_id
                where v.retired_by is null and v.origin_id = v.id"""));
    }

    @Test
    void an_old_relation_keeps_its_ends_and_gets_an_id_and_old_references_are_found_by_all_their_words()
            throws SQLException {
        assertEquals("IMPLEMENTS cũ true 07/CT-BCA-V28", text("""
                select l.kind || ' ' || l.note || ' ' || (l.withdrawn_at is null and l.id is not null) || ' ' || r.number
                from legal_relation l join legal_reference r on r.id = l.to_id"""));
        assertEquals(
                "45/KH-UBND UBND tỉnh thực hiện Chỉ thị", text("select words from legal_reference where type = 'KH'"));
    }

    @Test
    void an_old_classs_members_become_definitions_with_their_days() throws SQLException {
        assertEquals("LISTED [2016-01-01,2020-01-01) 1; LISTED [2020-01-01,) 0", text("""
                select string_agg(concat_ws(' ', r.kind, r.valid, (
                    select count(*) from unit_class_part p where p.revision_id = r.id)), '; ' order by r.valid)
                from unit_class_revision r where r.name = 'các phòng' and r.aliases = '{"phòng, ban"}'"""));
        assertEquals("1 0", text("""
                select (select count(*) from class_members('2019-12-31')) || ' '
                       || (select count(*) from class_members('2020-01-01'))"""));
    }

    @Test
    void old_names_and_aliases_are_spelt() throws SQLException {
        assertEquals("phongban,vanphong,vp,vptinh", text("""
                select string_agg(distinct bare, ',' order by bare) from spelling
                where origin <> 'CODE' and bare <> 'cacphong'"""));
    }

    @Test
    void a_unit_has_one_version_a_day() {
        assertThrows(SQLException.class, () -> execute(version("2025-06-30", "2026-01-01")));
    }

    @Test
    void the_next_version_begins_the_day_after_and_leaves_no_gap() throws SQLException {
        execute(version("2025-07-01", "2026-01-01"));
        execute("delete from unit_version where valid = '[2025-07-01,2026-01-01)'");
        assertThrows(SQLException.class, () -> execute(version("2025-07-02", "2026-01-01")));
    }

    private static String version(String from, String to) {
        return """
                insert into unit_version (id, unit_id, name, short_name, type, valid, event_id, begun_by, origin_id)
                values (gen_random_uuid(), '%1$s', 'Văn phòng', 'VP', 'OFFICE', '[%2$s,%3$s)', '%1$s', '%1$s',
                        gen_random_uuid())""".formatted(OFFICE, from, to);
    }

    private static String text(String sql) throws SQLException {
        try (var connection = connection()) {
            var row = connection.createStatement().executeQuery(sql);
            row.next();
            return row.getString(1);
        }
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

    private static Connection connection() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }
}
