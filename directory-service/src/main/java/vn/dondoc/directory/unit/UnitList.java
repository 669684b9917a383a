package vn.dondoc.directory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;

/** Pages of units on a day: by code, or level by level. */
@ApplicationScoped
class UnitList {

    private final EntityManager database;

    UnitList(EntityManager database) {
        this.database = database;
    }

    Page<UnitResponse> page(UnitFilter filter, LocalDate day) {
        var units = UnitListQuery.page(filter, day).rows(database).stream()
                .map(UnitRepository::unit)
                .toList();
        return Page.of(units, filter.size, unit -> Cursor.at(unit.code()));
    }

    /** The units directly under one, or at the top; in the order of their founding. */
    Page<TreeNode> level(@Nullable UUID parent, LocalDate day, int size, @Nullable String cursor) {
        var nodes = UnitListQuery.level(parent, day, size, cursor).rows(database).stream()
                .map(UnitList::node)
                .toList();
        return Page.of(nodes, size, node -> Cursor.at(node.id()));
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
