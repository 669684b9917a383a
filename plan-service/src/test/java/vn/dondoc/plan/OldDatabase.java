package vn.dondoc.plan;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import vn.dondoc.kit.TestStack;

/** A database of its own that a test fills at an old version and brings to the newest. */
final class OldDatabase implements Closeable {

    private final EmbeddedPostgres postgres;

    OldDatabase() throws IOException {
        postgres = TestStack.database();
    }

    /** @return whether it went well */
    boolean migrate(String target) {
        return Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("db/kit", "db/migration")
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate()
                .success;
    }

    Connection connection() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    void execute(String sql) throws SQLException {
        try (var connection = connection()) {
            connection.createStatement().execute(sql);
        }
    }

    /** The first column of the first row. */
    String value(String sql) throws SQLException {
        try (var connection = connection()) {
            var row = connection.createStatement().executeQuery(sql);
            row.next();
            return row.getString(1);
        }
    }

    /** A literal of SQL. */
    static String quoted(String value) {
        return value == null ? "null" : "'" + value + "'";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
