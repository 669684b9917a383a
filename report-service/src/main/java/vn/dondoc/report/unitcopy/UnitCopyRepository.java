package vn.dondoc.report.unitcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UnitCopyRepository {

    private final EntityManager database;

    UnitCopyRepository(EntityManager database) {
        this.database = database;
    }

    @Transactional
    void keep(CopiedUnit unit) {
        database.createNativeQuery("""
                        insert into unit_copy (code, id, name, short_name, symbol, parent_code)
                        values (:code, :id, :name, :shortName, :symbol, :parent)
                        on conflict (code) do update set name = excluded.name, short_name = excluded.short_name,
                            symbol = excluded.symbol, parent_code = excluded.parent_code""")
                .setParameter("code", unit.code())
                .setParameter("id", unit.id())
                .setParameter("name", unit.name())
                .setParameter("shortName", unit.shortName())
                .setParameter("symbol", text(unit.symbol()))
                .setParameter("parent", text(unit.parentCode()))
                .executeUpdate();
    }

    List<CopiedUnit> find(Collection<String> codes) {
        return rows(database.createNativeQuery("""
                        select code, id, name, short_name, symbol, parent_code from unit_copy
                        where code in (:codes)""", Tuple.class)
                .setParameter("codes", codes)
                .getResultList());
    }

    Optional<CopiedUnit> find(String code) {
        return find(List.of(code)).stream().findFirst();
    }

    /** A unit and everything below it. */
    List<String> subtree(String code) {
        List<?> codes = database.createNativeQuery("""
                        with recursive tree as (
                            select cast(:code as text) as code
                            union
                            select u.code from unit_copy u join tree on u.parent_code = tree.code)
                        select code from tree""", String.class)
                .setParameter("code", code)
                .getResultList();
        return codes.stream().map(String.class::cast).toList();
    }

    private static TypedParameterValue<String> text(@Nullable String value) {
        return new TypedParameterValue<>(StandardBasicTypes.STRING, value);
    }

    private static List<CopiedUnit> rows(List<?> rows) {
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new CopiedUnit(
                        row.get("id", UUID.class),
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("short_name", String.class),
                        row.get("symbol", String.class),
                        row.get("parent_code", String.class)))
                .toList();
    }
}
