package vn.dondoc.directory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;

/** Pages of units on a day: by code, or level by level. */
@ApplicationScoped
class UnitList {

    private static final String HAS_CODE = """
            (u.code = :code or exists (select from unit_code c where c.unit_id = u.id and c.code = :code
                                       and c.retired_by is null and c.valid @> cast(:day as date)))""";
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
            where v.retired_by is null and v.valid @> cast(:day as date)
            """;

    private final EntityManager database;

    UnitList(EntityManager database) {
        this.database = database;
    }

    Page<UnitResponse> page(UnitFilter filter, LocalDate day) {
        List<String> conditions = new ArrayList<>(List.of("v.valid @> cast(:day as date)"));
        Map<String, Object> values = new HashMap<>(Map.of("day", day));
        narrow(conditions, values, NAMED, "words", filter.q == null || filter.q.isBlank() ? null : filter.q);
        narrow(conditions, values, "v.type = :type", "type", filter.type == null ? null : filter.type.name());
        narrow(conditions, values, HAS_CODE, "code", filter.code);
        var after = Cursor.decode(filter.cursor, 1);
        narrow(
                conditions,
                values,
                "u.code > :after",
                "after",
                after == null ? null : after.values().getFirst());
        var sql = UnitRepository.UNIT + " and " + String.join(" and ", conditions) + " order by u.code limit :limit";
        values.put("limit", filter.size + 1);
        return Page.of(
                rows(sql, values).stream().map(UnitRepository::unit).toList(),
                filter.size,
                unit -> Cursor.at(unit.code()));
    }

    /** The units directly under one, or at the top; in the order of their founding. */
    Page<TreeNode> level(@Nullable UUID parent, LocalDate day, int size, @Nullable String cursor) {
        var after = Cursor.decode(cursor, 1);
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>(Map.of("day", day, "limit", size + 1));
        conditions.add(parent == null ? "v.parent_id is null" : "v.parent_id = :parent");
        if (parent != null) {
            values.put("parent", parent);
        }
        narrow(
                conditions,
                values,
                "v.unit_id > cast(:after as uuid)",
                "after",
                after == null ? null : after.values().getFirst());
        var sql = LEVEL + " and " + String.join(" and ", conditions) + " order by v.unit_id limit :limit";
        return Page.of(rows(sql, values).stream().map(UnitList::node).toList(), size, node -> Cursor.at(node.id()));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void narrow(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static TreeNode node(Tuple row) {
        return new TreeNode(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("short_name", String.class),
                row.get("symbol", String.class),
                UnitType.valueOf(row.get("type", String.class)),
                row.get("parent_id", UUID.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("child_count", Long.class).intValue());
    }
}
