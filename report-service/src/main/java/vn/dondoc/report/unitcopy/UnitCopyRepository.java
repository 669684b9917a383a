package vn.dondoc.report.unitcopy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UnitCopyRepository {

    private static final TypeReference<List<Successor>> SUCCESSORS = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;

    UnitCopyRepository(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Puts the history in the place of the one that is there; an end that the event does not name stays as it was told.
     * The first statement locks the unit, so that two replicas do not mix their versions.
     */
    @Transactional
    void replace(UnitHistory unit) {
        database.createNativeQuery("""
                        insert into unit_copy (code, id, end_kind, successors)
                        values (:code, :id, :end, cast(:successors as jsonb))
                        on conflict (code) do update set end_kind = coalesce(excluded.end_kind, unit_copy.end_kind),
                            successors = excluded.successors""")
                .setParameter("code", unit.code())
                .setParameter("id", unit.id())
                .setParameter("end", unit.end() == null ? null : unit.end().name())
                .setParameter("successors", written(unit.successors()))
                .executeUpdate();
        database.createNativeQuery("delete from unit_version where unit_id = :id")
                .setParameter("id", unit.id())
                .executeUpdate();
        for (var position = 0; position < unit.versions().size(); position++) {
            add(unit, position);
        }
    }

    private void add(UnitHistory unit, int position) {
        var version = unit.versions().get(position);
        database.createNativeQuery("""
                        insert into unit_version (unit_id, position, last, code, name, short_name, symbol, parent_code,
                                                  valid_from, valid_to)
                        values (:id, :position, :last, :code, :name, :shortName, :symbol, :parent,
                                cast(:from as date), cast(:to as date))""")
                .setParameter("id", unit.id())
                .setParameter("position", position)
                .setParameter("last", position == unit.versions().size() - 1)
                .setParameter("code", unit.code())
                .setParameter("name", version.name())
                .setParameter("shortName", version.shortName())
                .setParameter("symbol", version.symbol())
                .setParameter("parent", version.parentCode())
                .setParameter("from", version.validFrom())
                .setParameter("to", version.validTo())
                .executeUpdate();
    }

    /** The histories of these units by code, as far as the directory has told of them; one query. */
    Map<String, UnitHistory> histories(Collection<String> codes) {
        List<?> rows = database.createNativeQuery("""
                        select u.id, u.code, u.end_kind, cast(u.successors as text) as successors, v.name, v.short_name,
                               v.symbol, v.parent_code, v.valid_from, v.valid_to
                        from unit_copy u join unit_version v on v.unit_id = u.id
                        where u.code = any(:codes) order by u.id, v.position""", Tuple.class)
                .setParameter("codes", codes.stream().distinct().toArray(String[]::new))
                .getResultList();
        Map<String, UnitHistory> histories = new LinkedHashMap<>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row ->
                        histories.merge(row.get("code", String.class), history(row), UnitCopyRepository::joined));
        return histories;
    }

    /** A unit and everything below it on a day. */
    List<String> subtree(String code, LocalDate day) {
        List<?> codes = database.createNativeQuery("select unit_subtree(:code, cast(:day as date))", String.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultList();
        return codes.stream().map(String.class::cast).toList();
    }

    private static UnitHistory joined(UnitHistory one, UnitHistory next) {
        var versions = new ArrayList<>(one.versions());
        versions.addAll(next.versions());
        return new UnitHistory(one.id(), one.code(), one.end(), versions, one.successors());
    }

    private UnitHistory history(Tuple row) {
        var end = row.get("end_kind", String.class);
        return new UnitHistory(
                row.get("id", UUID.class),
                row.get("code", String.class),
                end == null ? null : UnitEnd.valueOf(end),
                List.of(version(row)),
                successors(row.get("successors", String.class)));
    }

    private static UnitVersion version(Tuple row) {
        return new UnitVersion(
                row.get("name", String.class),
                row.get("short_name", String.class),
                row.get("symbol", String.class),
                row.get("parent_code", String.class),
                day(row.get("valid_from")),
                day(row.get("valid_to")));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private String written(List<Successor> successors) {
        try {
            return json.writeValueAsString(successors);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Successor> successors(String stored) {
        try {
            return json.readValue(stored, SUCCESSORS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored successors are no JSON", broken);
        }
    }
}
