package vn.dondoc.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeFeedSqlTest {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = TestStack.database();
        try (var script = ChangeFeedSqlTest.class.getResourceAsStream("/db/kit/V0_1__kit.sql");
                var connection = connection()) {
            connection
                    .createStatement()
                    .execute(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("truncate change restart identity");
    }

    @Test
    void a_transaction_that_began_early_and_commits_late_is_never_skipped() throws SQLException {
        var early = connection();
        early.setAutoCommit(false);
        append(early, "plan.issued", UUID.randomUUID());
        try (var later = connection()) {
            append(later, "task.progressed", UUID.randomUUID());
        }
        assertEquals(List.of(), types(null), "the later one waits for the earlier one");
        early.commit();
        early.close();
        assertEquals(List.of("plan.issued", "task.progressed"), types(null));
    }

    @Test
    void the_chain_of_a_subject_shows_a_forged_row() throws SQLException {
        var subject = UUID.randomUUID();
        try (var connection = connection()) {
            append(connection, "plan.imported", subject);
            append(connection, "plan.issued", subject);
        }
        assertEquals(0, count("select count(*) from broken_changes()"));
        execute("alter table change disable trigger change_append_only");
        execute("update change set actor = 'somebody' where subject_seq = 1");
        execute("alter table change enable trigger change_append_only");
        assertEquals(1, count("select count(*) from broken_changes()"));
    }

    @Test
    void nobody_can_rewrite_or_delete_what_happened() throws SQLException {
        try (var connection = connection()) {
            append(connection, "plan.issued", UUID.randomUUID());
        }
        assertThrows(SQLException.class, () -> execute("update change set type = 'plan.deleted'"));
        assertThrows(SQLException.class, () -> execute("delete from change"));
    }

    @Test
    void after_a_restore_readers_begin_again_and_lose_nothing() throws SQLException {
        try (var connection = connection()) {
            append(connection, "plan.issued", UUID.randomUUID());
        }
        var cursor = cursor();
        assertEquals(List.of(), types(cursor));
        execute("select feed_restored()");
        assertEquals(List.of("plan.issued"), types(cursor));
    }

    private static List<String> types(String[] cursor) throws SQLException {
        List<String> types = new ArrayList<>();
        try (var connection = connection();
                var select = connection.prepareStatement("select type from read_changes(?, ?, ?, 100)")) {
            select.setString(1, cursor == null ? null : cursor[0]);
            select.setString(2, cursor == null ? "0" : cursor[1]);
            select.setLong(3, cursor == null ? 0 : Long.parseLong(cursor[2]));
            var rows = select.executeQuery();
            while (rows.next()) {
                types.add(rows.getString(1));
            }
        }
        return types;
    }

    private static String[] cursor() throws SQLException {
        try (var connection = connection()) {
            var row = connection
                    .createStatement()
                    .executeQuery("select epoch, xid, seq from read_changes(null, '0', 0, 100)");
            row.next();
            return new String[] {row.getString(1), row.getString(2), row.getString(3)};
        }
    }

    private static void append(Connection connection, String type, UUID subject) throws SQLException {
        try (var call = connection.prepareStatement(
                "select append_change(?, now(), ?, 'plan', ?, 'coordinator', 'VPUB', 'VPUB', null, '{\"b\": 1, \"a\": 2}')")) {
            call.setObject(1, UUID.randomUUID());
            call.setString(2, type);
            call.setObject(3, subject);
            call.execute();
        }
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
