package vn.dondoc.directory.unit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.directory.unit.planning.Register;
import vn.dondoc.directory.unit.planning.UnitState;
import vn.dondoc.directory.unit.planning.Warnings;
import vn.dondoc.directory.unit.timeline.Code;
import vn.dondoc.directory.unit.timeline.CodeScheme;
import vn.dondoc.directory.unit.timeline.Codes;
import vn.dondoc.directory.unit.timeline.Days;
import vn.dondoc.directory.unit.timeline.Fact;
import vn.dondoc.directory.unit.timeline.Facts;
import vn.dondoc.directory.unit.timeline.Timeline;
import vn.dondoc.directory.unit.timeline.Version;

/** Reads units with all that is known of them now, many in three queries. */
@ApplicationScoped
class UnitStateRepository implements Register.Source {

    private final DataSource database;

    UnitStateRepository(DataSource database) {
        this.database = database;
    }

    @Override
    public List<UnitState> units(Collection<UUID> ids) {
        return states("select id, code from unit where id = any (?)", "uuid", ids);
    }

    @Override
    public List<UnitState> named(Collection<String> codes) {
        return states("select id, code from unit where code = any (?)", "text", codes);
    }

    @Override
    public Set<UUID> below(Collection<UUID> parents) {
        return ids(
                "select distinct unit_id from unit_version where parent_id = any (?) and retired_by is null",
                "uuid",
                parents);
    }

    @Override
    public Set<UUID> holders(Collection<String> codes) {
        return ids("select distinct unit_id from unit_code where code = any (?) and retired_by is null", "text", codes);
    }

    /** The units that have or had one of these very names. */
    Map<String, List<Warnings.Namesake>> namesakes(Collection<String> names) {
        record Named(String name, Warnings.Namesake unit) {}
        return rows(
                        """
                        select distinct v.name, u.id, u.code from unit_version v join unit u on u.id = v.unit_id
                        where v.name = any (?) and v.retired_by is null""",
                        "text",
                        names,
                        row -> new Named(
                                row.getString("name"),
                                new Warnings.Namesake(row.getObject("id", UUID.class), row.getString("code"))))
                .stream()
                .collect(Collectors.groupingBy(Named::name, Collectors.mapping(Named::unit, Collectors.toList())));
    }

    private Set<UUID> ids(String sql, String type, Collection<?> wanted) {
        return new LinkedHashSet<>(rows(sql, type, wanted, row -> row.getObject(1, UUID.class)));
    }

    private List<UnitState> states(String sql, String type, Collection<?> wanted) {
        Map<UUID, String> units = new LinkedHashMap<>();
        rows(sql, type, wanted, row -> units.put(row.getObject(1, UUID.class), row.getString(2)));
        var versions = of(units.keySet(), """
                select unit_id, id, origin_id, name, short_name, symbol, type, parent_id, lower(valid), upper(valid),
                       sets, begun_by
                from unit_version where unit_id = any (?) and retired_by is null""", UnitStateRepository::version);
        var codes = of(units.keySet(), """
                select unit_id, id, origin_id, scheme, code, lower(valid), upper(valid)
                from unit_code where unit_id = any (?) and retired_by is null""", UnitStateRepository::code);
        return units.entrySet().stream()
                .map(unit -> new UnitState(
                        unit.getKey(),
                        unit.getValue(),
                        new Timeline(versions.getOrDefault(unit.getKey(), List.of())),
                        new Codes(codes.getOrDefault(unit.getKey(), List.of()))))
                .toList();
    }

    private record Of<T>(UUID unit, T row) {}

    private <T> Map<UUID, List<T>> of(Collection<UUID> units, String sql, Reader<T> reader) {
        return rows(sql, "uuid", units, row -> new Of<>(row.getObject("unit_id", UUID.class), reader.read(row)))
                .stream()
                .collect(Collectors.groupingBy(Of::unit, Collectors.mapping(Of::row, Collectors.toList())));
    }

    /** What becomes of a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, String type, Collection<?> wanted, Reader<T> reader) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setArray(1, array(connection, type, wanted));
            var rows = select.executeQuery();
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException failed) {
            throw new IllegalStateException("units not read", failed);
        }
    }

    private static Array array(Connection connection, String type, Collection<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getObject("origin_id", UUID.class),
                new Facts(
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("symbol"),
                        UnitType.valueOf(row.getString("type")),
                        row.getObject("parent_id", UUID.class)),
                days(row),
                facts(row.getArray("sets")),
                row.getObject("begun_by", UUID.class));
    }

    static Code code(ResultSet row) throws SQLException {
        return new Code(
                row.getObject("id", UUID.class),
                row.getObject("origin_id", UUID.class),
                CodeScheme.valueOf(row.getString("scheme")),
                row.getString("code"),
                days(row));
    }

    private static Days days(ResultSet row) throws SQLException {
        var from = row.getObject("lower", LocalDate.class);
        @Nullable LocalDate until = row.getObject("upper", LocalDate.class);
        return new Days(from, until);
    }

    private static Set<Fact> facts(Array sets) throws SQLException {
        return Arrays.stream((String[]) sets.getArray()).map(Fact::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
