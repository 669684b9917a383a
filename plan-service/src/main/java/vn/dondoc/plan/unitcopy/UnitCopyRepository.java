package vn.dondoc.plan.unitcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UnitCopyRepository {

    private static final String FEED = "directory.units";

    private final EntityManager database;

    UnitCopyRepository(EntityManager database) {
        this.database = database;
    }

    @Nullable
    String cursor() {
        return (String) database.createNativeQuery("select cursor from feed_position where feed = :feed", String.class)
                .setParameter("feed", FEED)
                .getSingleResult();
    }

    /** @return false when another replica has moved the cursor since it was read */
    boolean move(@Nullable String seen, @Nullable String next) {
        return database.createNativeQuery("""
                        update feed_position set cursor = :next
                        where feed = :feed and cursor is not distinct from cast(:seen as text)""")
                        .setParameter("feed", FEED)
                        .setParameter("seen", seen)
                        .setParameter("next", next)
                        .executeUpdate()
                == 1;
    }

    void save(CopiedUnit unit) {
        database.createNativeQuery("""
                        insert into unit_copy (id, code, name, short_name, symbol, parent_code, valid_from, valid_to)
                        values (:id, :code, :name, :shortName, :symbol, :parent, cast(:from as date), cast(:to as date))
                        on conflict on constraint unit_copy_pk do update
                        set code = excluded.code, name = excluded.name, short_name = excluded.short_name,
                            symbol = excluded.symbol, parent_code = excluded.parent_code,
                            valid_from = excluded.valid_from, valid_to = excluded.valid_to""")
                .setParameter("id", unit.id())
                .setParameter("code", unit.code())
                .setParameter("name", unit.name())
                .setParameter("shortName", unit.shortName())
                .setParameter("symbol", unit.symbol())
                .setParameter("parent", unit.parentCode())
                .setParameter("from", unit.validFrom())
                .setParameter("to", unit.validTo())
                .executeUpdate();
    }

    Optional<CopiedUnit> find(String code) {
        List<?> found = database.createNativeQuery("""
                        select id, code, name, short_name, symbol, parent_code, valid_from, valid_to
                        from unit_copy where code = :code order by valid_to desc nulls first limit 1""", Tuple.class)
                .setParameter("code", code)
                .getResultList();
        return found.stream().map(row -> unit((Tuple) row)).findFirst();
    }

    @SuppressWarnings("unchecked")
    List<String> subtree(String root, LocalDate day) {
        return database.createNativeQuery("select unit_subtree(:root, cast(:day as date))", String.class)
                .setParameter("root", root)
                .setParameter("day", day)
                .getResultList();
    }

    private static CopiedUnit unit(Tuple row) {
        return new CopiedUnit(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("short_name", String.class),
                row.get("symbol", String.class),
                row.get("parent_code", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class));
    }
}
