package vn.dondoc.directory.unit.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.directory.unit.timeline.CodeScheme;

@ApplicationScoped
class SnapshotRepository {

    private static final String ON_DAY = """
            select u.id, u.code, v.name, v.short_name, v.symbol, v.type, p.code as parent_code,
                   c.schemes, c.codes, greatest(lower(v.valid), c.since, a.since) as since,
                   coalesce(a.aliases, '{}') as aliases
            from unit u
            join unit_version v on v.unit_id = u.id and v.valid @> cast(:day as date) and v.retired_by is null
            left join unit p on p.id = v.parent_id
            left join lateral (
                select array_agg(k.scheme) as schemes, array_agg(k.code) as codes, max(lower(k.valid)) as since
                from unit_code k
                where k.unit_id = u.id and k.valid @> cast(:day as date) and k.retired_by is null) c on true
            left join lateral (
                select array_agg(s.spelling order by s.spelling) as aliases, max(lower(s.valid)) as since
                from unit_alias s where s.unit_id = u.id and s.valid @> cast(:day as date)) a on true
            """;

    private final EntityManager database;

    SnapshotRepository(EntityManager database) {
        this.database = database;
    }

    /** From when until when a unit is. */
    record Life(String code, LocalDate from, @Nullable LocalDate lastDay) {

        KnownUnit on(@Nullable UnitSnapshot then) {
            return new KnownUnit(code, from, lastDay, then);
        }
    }

    Map<String, Life> lives(Collection<UnitSnapshots.Question> questions) {
        List<?> rows = database.createNativeQuery("""
                        select u.code, min(lower(v.valid)) as first_day,
                               case when bool_or(upper_inf(v.valid)) then null else max(upper(v.valid)) - 1 end as last_day
                        from unit u join unit_version v on v.unit_id = u.id and v.retired_by is null
                        where u.code = any (:codes) group by u.code""", Tuple.class)
                .setParameter(
                        "codes",
                        questions.stream()
                                .map(UnitSnapshots.Question::code)
                                .distinct()
                                .toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Life(
                        row.get("code", String.class),
                        day(row, "first_day"),
                        row.get("last_day") == null ? null : day(row, "last_day")))
                .collect(Collectors.toMap(Life::code, life -> life));
    }

    List<UnitSnapshot> on(LocalDate day, Collection<String> codes) {
        return rows(
                query(ON_DAY + "where u.code = any (:codes)", day).setParameter("codes", codes.toArray(String[]::new)));
    }

    List<UnitSnapshot> page(LocalDate day, @Nullable String afterCode, int size) {
        return rows(query(
                        ON_DAY + "where (cast(:after as text) is null or u.code > :after) order by u.code limit :size",
                        day)
                .setParameter("after", afterCode)
                .setParameter("size", size));
    }

    List<UnitSnapshot> coded(CodeScheme scheme, LocalDate day) {
        return rows(query(ON_DAY + "where :scheme = any (c.schemes) order by u.code", day)
                .setParameter("scheme", scheme.name()));
    }

    private Query query(String sql, LocalDate day) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("day", day);
    }

    private static List<UnitSnapshot> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> snapshot((Tuple) row)).toList();
    }

    private static UnitSnapshot snapshot(Tuple row) {
        return new UnitSnapshot(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("short_name", String.class),
                row.get("symbol", String.class),
                UnitType.valueOf(row.get("type", String.class)),
                row.get("parent_code", String.class),
                codes(row.get("schemes", String[].class), row.get("codes", String[].class)),
                Arrays.asList(row.get("aliases", String[].class)),
                day(row, "since"));
    }

    private static Map<CodeScheme, String> codes(String @Nullable [] schemes, String @Nullable [] codes) {
        Map<CodeScheme, String> byScheme = new EnumMap<>(CodeScheme.class);
        if (schemes != null && codes != null) {
            for (var index = 0; index < schemes.length; index++) {
                byScheme.put(CodeScheme.valueOf(schemes[index]), codes[index]);
            }
        }
        return byScheme;
    }

    /** JDBC gives a {@code java.sql.Date}, a newer Hibernate the day itself. */
    private static LocalDate day(Tuple row, String column) {
        return row.get(column) instanceof java.sql.Date date ? date.toLocalDate() : row.get(column, LocalDate.class);
    }
}
