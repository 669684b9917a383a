package vn.dondoc.plan.unitcopy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Puts the history in the place of the one that is there; an end that the event does not name stays as it was told. */
    void replace(UnitHistory unit) {
        database.createNativeQuery("""
                        insert into unit_copy (id, code, end_kind, ended_on, successors)
                        values (:id, :code, :end, cast(:endedOn as date), cast(:successors as jsonb))
                        on conflict on constraint unit_copy_pk do update
                        set code = excluded.code, end_kind = coalesce(excluded.end_kind, unit_copy.end_kind),
                            ended_on = excluded.ended_on, successors = excluded.successors""")
                .setParameter("id", unit.id())
                .setParameter("code", unit.code())
                .setParameter("end", unit.end() == null ? null : unit.end().name())
                .setParameter("endedOn", unit.endedOn())
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
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
        Map<String, UnitHistory> histories = new LinkedHashMap<>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row ->
                        histories.merge(row.get("code", String.class), history(row), UnitCopyRepository::joined));
        return histories;
    }

    @SuppressWarnings("unchecked")
    List<String> subtree(String root, LocalDate day) {
        return database.createNativeQuery("select unit_subtree(:root, cast(:day as date))", String.class)
                .setParameter("root", root)
                .setParameter("day", day)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<String> offices(String root, LocalDate day) {
        return database.createNativeQuery(
                        "select distinct unit_office(code) from unit_subtree(:root, cast(:day as date)) code",
                        String.class)
                .setParameter("root", root)
                .setParameter("day", day)
                .getResultList();
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
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class));
    }

    private String written(List<Successor> successors) {
        try {
            return json.writeValueAsString(successors);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Successor> successors(@Nullable String stored) {
        try {
            return json.readValue(Objects.requireNonNullElse(stored, "[]"), SUCCESSORS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored successors are no JSON", broken);
        }
    }
}
