package vn.dondoc.directory.unitclass;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UnitClassRepository implements PanacheRepositoryBase<UnitClass, UUID> {

    /** The definitions of a day, by the class's code. */
    List<UnitClassRevision> on(LocalDate day, String afterCode, int limit) {
        return getEntityManager()
                .createQuery("""
                        from UnitClassRevision r join fetch r.unitClass c
                        where r.validFrom <= :day and (r.validUntil is null or r.validUntil > :day) and c.code > :after
                        order by c.code""", UnitClassRevision.class)
                .setParameter("day", day)
                .setParameter("after", afterCode)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The members of classes on a day, in founding order; classes without members are left out. */
    Map<UUID, List<ClassMember>> members(Collection<UUID> classes, LocalDate day) {
        var query = getEntityManager().createNativeQuery("""
                        select m.class_id, u.id, u.code, v.name, v.short_name
                        from class_members(cast(:day as date), cast(:classes as uuid[])) m
                        join unit u on u.id = m.unit_id
                        join unit_version v on v.unit_id = u.id and v.valid @> cast(:day as date) and v.retired_by is null
                        order by u.id""", Tuple.class);
        return rows(query.setParameter("day", day).setParameter("classes", classes.toArray(UUID[]::new)))
                .collect(groupingBy(
                        row -> row.get("class_id", UUID.class), mapping(UnitClassRepository::member, toList())));
    }

    /** Where a unit belongs on a day; null when there is no such unit. */
    @Nullable
    List<ClassOfUnit> of(UUID unit, LocalDate day) {
        if (rows(getEntityManager()
                        .createNativeQuery("select id from unit where id = :unit", Tuple.class)
                        .setParameter("unit", unit))
                .findAny()
                .isEmpty()) {
            return null;
        }
        return rows(getEntityManager()
                        .createNativeQuery(
                                "select * from classes_of_unit(:unit, cast(:day as date)) order by code", Tuple.class)
                        .setParameter("unit", unit)
                        .setParameter("day", day))
                .map(row -> new ClassOfUnit(
                        row.get("id", UUID.class),
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("direct", Boolean.class)))
                .toList();
    }

    /** One definer at a time: what one definition checks must still hold when it is written. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table unit_class in share row exclusive mode")
                .executeUpdate();
    }

    /** Makes the class's next version, although only a revision is added to it. */
    void advance(UnitClass unitClass) {
        flush();
        getEntityManager().lock(unitClass, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Whether a class contains itself on any day. */
    boolean containsItself(UUID id) {
        return rows(getEntityManager().createNativeQuery("""
                        with recursive inside (class_id, valid) as (
                            select p.class_id, r.valid from unit_class_revision r
                            join unit_class_part p on p.revision_id = r.id and p.class_id is not null
                            where r.class_id = :id
                            union
                            select p.class_id, r.valid * i.valid from inside i
                            join unit_class_revision r on r.class_id = i.class_id and r.valid && i.valid
                            join unit_class_part p on p.revision_id = r.id and p.class_id is not null
                            where i.class_id <> :id)
                        select class_id from inside where class_id = :id limit 1""", Tuple.class).setParameter("id", id))
                .findAny()
                .isPresent();
    }

    /** Units and classes by their ids, as called on a day or on the day nearest to it. */
    List<UnitClassDetail.NamedPart> named(Collection<UUID> ids, LocalDate day) {
        return rows(getEntityManager()
                        .createNativeQuery("""
                        select distinct on (n.id) n.id, n.code, n.name
                        from (select u.id, u.code, v.name, v.valid from unit u
                              join unit_version v on v.unit_id = u.id and v.retired_by is null
                              where u.id = any (cast(:ids as uuid[]))
                              union all
                              select c.id, c.code, r.name, r.valid from unit_class c
                              join unit_class_revision r on r.class_id = c.id
                              where c.id = any (cast(:ids as uuid[]))) n
                        order by n.id, n.valid @> cast(:day as date) desc, lower(n.valid) > :day, lower(n.valid) desc""", Tuple.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .setParameter("day", day))
                .map(row -> new UnitClassDetail.NamedPart(
                        row.get("id", UUID.class), row.get("code", String.class), row.get("name", String.class)))
                .toList();
    }

    private static Stream<Tuple> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private static ClassMember member(Tuple row) {
        return new ClassMember(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("short_name", String.class));
    }
}
