package vn.dondoc.deploy.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import vn.dondoc.deploy.process.LaunchFailure;

/** The databases of the cluster: each with a user of its own, who owns it and can enter no other. */
public final class Databases {

    static final String SUPERUSER = "postgres";

    /** Names are ours and passwords hexadecimal, so both stand in SQL as they are. */
    private static final List<String> NAMES = List.of("directory", "plan", "report", "keycloak");

    private final int port;
    private final Secrets secrets;

    public Databases(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    int port() {
        return port;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of the user who is named like the database. */
    public String password(String database) {
        return secrets.of("database." + database);
    }

    boolean answer() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Makes what is missing and sets the passwords to those of the secrets file; the same again changes nothing. */
    public void prepare() {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            for (String name : NAMES) {
                prepare(sql, name);
            }
        } catch (SQLException e) {
            throw new LaunchFailure("The databases cannot be prepared: " + e.getMessage());
        }
    }

    void writePassword(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password(SUPERUSER));
    }

    private void prepare(Statement sql, String name) throws SQLException {
        if (isMissing(sql, "select 1 from pg_roles where rolname = '%s'".formatted(name))) {
            sql.execute("create role %s login".formatted(name));
        }
        sql.execute("alter role %s password '%s'".formatted(name, password(name)));
        if (isMissing(sql, "select 1 from pg_database where datname = '%s'".formatted(name))) {
            sql.execute("create database %s owner %s".formatted(name, name));
        }
        sql.execute("revoke connect, temporary on database %s from public".formatted(name));
    }

    private static boolean isMissing(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return !rows.next();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(SUPERUSER) + "?connectTimeout=2", SUPERUSER, password(SUPERUSER));
    }
}
