package vn.dondoc.directory.unit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import vn.dondoc.directory.unit.planning.PlannedEvent;
import vn.dondoc.directory.unit.timeline.Code;
import vn.dondoc.directory.unit.timeline.Version;
import vn.dondoc.kit.Actor;

/** Writes planned events: a handful of batched statements, whatever their number. */
@ApplicationScoped
class EventStore {

    private static final String ALIAS =
            "insert into unit_alias (unit_id, spelling) values (?, ?) on conflict do nothing";

    private static final String EVENT = """
            insert into unit_event (id, kind, effective_on, ordered_by, reference_id, note, recorded_at, recorded_by, reverses)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String VERSION = """
            insert into unit_version (id, unit_id, name, short_name, symbol, type, parent_id, valid, sets, event_id,
                                      begun_by, origin_id, retired_by)
            values (?, ?, ?, ?, ?, ?, ?, ?::daterange, ?, ?, ?, ?, ?)""";
    private static final String CODE = """
            insert into unit_code (id, unit_id, scheme, code, valid, event_id, origin_id, retired_by)
            values (?, ?, ?, ?, ?::daterange, ?, ?, ?)""";

    private final DataSource database;
    private final Clock clock;

    EventStore(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One recorder at a time: what one event checks must still hold when it is written. */
    void lock() {
        inDatabase(connection -> {
            try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(4711)")) {
                lock.execute();
            }
        });
    }

    void write(Actor actor, List<PlannedEvent> events) {
        var rows = RowChanges.of(events);
        inDatabase(connection -> {
            writeEvents(connection, actor, events);
            batch(
                    connection,
                    "update unit_version set retired_by = ? where id = ?",
                    rows.retiredVersions(),
                    this::retire);
            batch(connection, "update unit_code set retired_by = ? where id = ?", rows.retiredCodes(), this::retire);
            batch(connection, VERSION, rows.versions(), this::version);
            batch(connection, CODE, rows.codes(), this::code);
            batch(
                    connection,
                    "update unit set version = version + 1 where id = ?",
                    rows.units(),
                    (insert, unit) -> insert.setObject(1, unit));
            try (var check = connection.prepareStatement("set constraints all immediate")) {
                check.execute();
            }
        });
    }

    private void writeEvents(Connection connection, Actor actor, List<PlannedEvent> events) throws SQLException {
        var begun = events.stream().flatMap(event -> event.begun().stream()).toList();
        batch(
                connection,
                "insert into unit (id, code) values (?, ?) on conflict (id) do nothing",
                begun,
                (insert, unit) -> set(insert, unit.unitId(), unit.code()));
        batch(connection, EVENT, events, (insert, event) -> event(insert, actor, event));
        for (var event : events) {
            batch(
                    connection,
                    "insert into unit_event_party (event_id, unit_id, role) values (?, ?, ?)",
                    event.parties(),
                    (insert, party) ->
                            set(insert, event.id(), party.unitId(), party.role().name()));
        }
        for (var unit : begun) {
            batch(connection, ALIAS, unit.aliases(), (insert, spelling) -> set(insert, unit.unitId(), spelling));
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private void event(PreparedStatement insert, Actor actor, PlannedEvent event) throws SQLException {
        var head = event.head();
        insert.setObject(1, event.id());
        insert.setString(2, head.kind().name());
        insert.setObject(3, head.effectiveOn());
        insert.setString(4, head.orderedBy());
        insert.setObject(5, head.referenceId());
        insert.setString(6, head.note());
        insert.setObject(7, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        insert.setString(8, actor.name());
        insert.setObject(9, head.reverses());
    }

    private void retire(PreparedStatement update, RowChanges.Retired row) throws SQLException {
        update.setObject(1, row.by());
        update.setObject(2, row.id());
    }

    private void version(PreparedStatement insert, RowChanges.Added<Version> added) throws SQLException {
        var row = added.row();
        insert.setObject(1, row.id());
        insert.setObject(2, added.unitId());
        insert.setString(3, row.facts().name());
        insert.setString(4, row.facts().shortName());
        insert.setString(5, row.facts().symbol());
        insert.setString(6, row.facts().type().name());
        insert.setObject(7, row.facts().parentId());
        insert.setString(8, row.days().range());
        insert.setArray(
                9,
                insert.getConnection()
                        .createArrayOf(
                                "text", row.sets().stream().map(Enum::name).toArray()));
        insert.setObject(10, added.by());
        insert.setObject(11, row.begunBy());
        insert.setObject(12, row.originId());
        insert.setObject(13, added.retiredBy());
    }

    private void code(PreparedStatement insert, RowChanges.Added<Code> added) throws SQLException {
        var row = added.row();
        insert.setObject(1, row.id());
        insert.setObject(2, added.unitId());
        insert.setString(3, row.scheme().name());
        insert.setString(4, row.code());
        insert.setString(5, row.days().range());
        insert.setObject(6, added.by());
        insert.setObject(7, row.originId());
        insert.setObject(8, added.retiredBy());
    }

    private interface Row<T> {
        void fill(PreparedStatement statement, T row) throws SQLException;
    }

    private static <T> void batch(Connection connection, String sql, Iterable<T> rows, Row<T> row) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var one : rows) {
                row.fill(statement, one);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void inDatabase(Work work) {
        try (var connection = database.getConnection()) {
            work.on(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("unit events not written", failed);
        }
    }
}
