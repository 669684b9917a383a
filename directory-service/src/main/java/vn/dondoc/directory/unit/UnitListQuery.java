package vn.dondoc.directory.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Cursor;

/** One page of units on a day: by code, or one level of the tree. */
final class UnitListQuery {

    private static final String HAS_CODE = """
            u.id in (select o.id from unit o where o.code = :code
                     union all select c.unit_id from unit_code c
                               where c.code = :code and c.retired_by is null and c.valid @> cast(:day as date))""";
    /** By any of its spellings on that day: names, aliases, symbol and codes. Bare letters hold no wildcard. */
    private static final String NAMED = """
            spelling_bare(:words) <> '' and u.id in (
                select s.unit_id from spelling s
                where s.bare like '%' || spelling_bare(:words) || '%' and s.valid @> cast(:day as date))""";

    private static final String LEVEL = """
            select v.unit_id as id, u.code, v.name, v.short_name, v.symbol, v.type, v.parent_id,
                   lower(v.valid) as valid_from, upper(v.valid) - 1 as valid_to,
                   (select count(*) from unit_version c where c.parent_id = v.unit_id and c.retired_by is null
                                                          and c.valid @> cast(:day as date)) as child_count
            from unit_version v join unit u on u.id = v.unit_id
            where v.retired_by is null
            """;

    private final StringBuilder sql;
    private final Map<String, Object> values = new HashMap<>();

    private UnitListQuery(String select, LocalDate day, int size) {
        sql = new StringBuilder(select).append(" and v.valid @> cast(:day as date)");
        values.put("day", day);
        values.put("limit", size + 1);
    }

    static UnitListQuery page(UnitFilter filter, LocalDate day) {
        return new UnitListQuery(UnitRepository.UNIT, day, filter.size)
                .where(NAMED, "words", filter.q == null || filter.q.isBlank() ? null : filter.q)
                .where("v.type = :type", "type", filter.type == null ? null : filter.type.name())
                .where(HAS_CODE, "code", filter.code)
                .where("u.code > :after", "after", after(filter.cursor))
                .orderBy("u.code");
    }

    /** The units directly under one, or at the top; ids are in the order of their founding. */
    static UnitListQuery level(@Nullable UUID parent, LocalDate day, int size, @Nullable String cursor) {
        var query = new UnitListQuery(LEVEL, day, size);
        query.sql.append(parent == null ? " and v.parent_id is null" : "");
        return query.where("v.parent_id = :parent", "parent", parent)
                .where("v.unit_id > cast(:after as uuid)", "after", after(cursor))
                .orderBy("v.unit_id");
    }

    @SuppressWarnings("unchecked")
    List<Tuple> rows(EntityManager database) {
        var query = database.createNativeQuery(sql(), Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    private UnitListQuery where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    private UnitListQuery orderBy(String key) {
        sql.append(" order by ").append(key).append(" limit :limit");
        return this;
    }

    private static @Nullable String after(@Nullable String cursor) {
        var after = Cursor.decode(cursor, 1);
        return after == null ? null : after.values().getFirst();
    }
}
