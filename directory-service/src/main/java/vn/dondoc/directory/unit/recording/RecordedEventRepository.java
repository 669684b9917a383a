package vn.dondoc.directory.unit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.event.EventKind;
import vn.dondoc.directory.unit.event.PartyRole;
import vn.dondoc.directory.unit.planning.PlannedEvent;
import vn.dondoc.directory.unit.planning.RecordedEvent;
import vn.dondoc.directory.unit.planning.ReversalRules;
import vn.dondoc.directory.unit.timeline.Code;
import vn.dondoc.directory.unit.timeline.Version;

/** Reads an event together with the rows that it retired and added, and what was recorded on top of it. */
@ApplicationScoped
class RecordedEventRepository implements ReversalRules.Later {

    private static final String VERSIONS = """
            select v.unit_id, u.code as unit_code, v.id, v.origin_id, v.name, v.short_name, v.symbol, v.type,
                   v.parent_id, lower(v.valid), upper(v.valid), v.sets, v.begun_by
            from unit_version v join unit u on u.id = v.unit_id
            where""";
    private static final String CODES = """
            select c.unit_id, u.code as unit_code, c.id, c.origin_id, c.scheme, c.code, lower(c.valid), upper(c.valid)
            from unit_code c join unit u on u.id = c.unit_id
            where""";

    private final DataSource database;

    RecordedEventRepository(DataSource database) {
        this.database = database;
    }

    Optional<RecordedEvent> find(UUID id) {
        return query(connection -> {
            try (var select = connection.prepareStatement("""
                    select e.kind, e.effective_on, exists (select from unit_event b where b.reverses = e.id) as reversed
                    from unit_event e where e.id = ?""")) {
                select.setObject(1, id);
                var row = select.executeQuery();
                return row.next()
                        ? Optional.of(new RecordedEvent(
                                id,
                                EventKind.valueOf(row.getString("kind")),
                                row.getObject("effective_on", LocalDate.class),
                                row.getBoolean("reversed"),
                                parties(connection, id),
                                rows(connection, id)))
                        : Optional.empty();
            }
        });
    }

    @Override
    public Optional<LocalDate> thatRetired(List<UUID> origins) {
        return query(connection -> day(connection, """
                select e.effective_on from unit_event e
                where e.kind <> 'REVERSAL' and not exists (select from unit_event b where b.reverses = e.id)
                  and (e.id in (select retired_by from unit_version where origin_id = any (?))
                       or e.id in (select retired_by from unit_code where origin_id = any (?)))
                order by e.recorded_at desc, e.id desc limit 1""", origins.toArray(), origins.toArray()));
    }

    @Override
    public Optional<LocalDate> thatNames(UUID unit, UUID besides) {
        return query(connection -> day(connection, """
                select e.effective_on from unit_event_party p join unit_event e on e.id = p.event_id
                where p.unit_id = any (?) and e.id <> all (?) and e.kind <> 'REVERSAL'
                  and not exists (select from unit_event b where b.reverses = e.id)
                order by e.recorded_at desc limit 1""", new Object[] {unit}, new Object[] {besides}));
    }

    private static Optional<LocalDate> day(Connection connection, String sql, Object[] first, Object[] second)
            throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", first));
            select.setArray(2, connection.createArrayOf("uuid", second));
            var row = select.executeQuery();
            return row.next() ? Optional.of(row.getObject(1, LocalDate.class)) : Optional.empty();
        }
    }

    private static List<PlannedEvent.PlannedParty> parties(Connection connection, UUID event) throws SQLException {
        return read(
                connection,
                "select unit_id, role from unit_event_party where event_id = ?",
                event,
                row -> new PlannedEvent.PlannedParty(
                        row.getObject("unit_id", UUID.class), PartyRole.valueOf(row.getString("role"))));
    }

    private static List<RecordedEvent.Rows> rows(Connection connection, UUID event) throws SQLException {
        Map<UUID, RecordedEvent.Rows> rows = new LinkedHashMap<>();
        read(connection, VERSIONS + " v.retired_by = ?", event, row -> of(rows, row)
                .retired()
                .add(version(row)));
        read(connection, VERSIONS + " v.event_id = ?", event, row -> of(rows, row)
                .added()
                .add(version(row)));
        read(connection, CODES + " c.retired_by = ?", event, row -> of(rows, row)
                .retiredCodes()
                .add(code(row)));
        read(connection, CODES + " c.event_id = ?", event, row -> of(rows, row)
                .addedCodes()
                .add(code(row)));
        return List.copyOf(rows.values());
    }

    private static RecordedEvent.Rows of(Map<UUID, RecordedEvent.Rows> rows, java.sql.ResultSet row)
            throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        var code = row.getString("unit_code");
        return rows.computeIfAbsent(
                unit,
                id -> new RecordedEvent.Rows(
                        id, code, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private static Version version(java.sql.ResultSet row) throws SQLException {
        return UnitStateRepository.version(row);
    }

    private static Code code(java.sql.ResultSet row) throws SQLException {
        return UnitStateRepository.code(row);
    }

    private static <T extends @Nullable Object> List<T> read(
            Connection connection, String sql, UUID event, UnitStateRepository.Reader<T> reader) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, event);
            var rows = select.executeQuery();
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }

    private interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T query(Query<T> query) {
        try (var connection = database.getConnection()) {
            return query.on(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("unit event not read", failed);
        }
    }
}
