package vn.dondoc.directory.unitclass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class UnitClassRepository implements PanacheRepositoryBase<UnitClass, UUID> {

    void addMember(UUID classId, UUID unitId, LocalDate from) {
        getEntityManager()
                .createNativeQuery("""
                        insert into unit_class_member (class_id, unit_id, valid)
                        values (:class, :unit, daterange(cast(:from as date), null))""")
                .setParameter("class", classId)
                .setParameter("unit", unitId)
                .setParameter("from", from)
                .executeUpdate();
    }

    List<UnitClassResponse> list(LocalDate day) {
        var members = members(day);
        return find("order by code").stream()
                .map(type -> type.response(members.getOrDefault(type.id(), List.of())))
                .toList();
    }

    /** The members of every class on a day, classes without members left out. */
    Map<UUID, List<ClassMember>> members(LocalDate day) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select m.class_id, u.id, u.code, v.name, v.short_name
                        from unit_class_member m
                        join unit u on u.id = m.unit_id
                        join unit_version v on v.unit_id = u.id and v.retired_by is null
                            and v.valid @> cast(:day as date)
                        where m.valid @> cast(:day as date)
                        order by u.id""", Tuple.class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get("class_id", UUID.class),
                        LinkedHashMap::new,
                        Collectors.mapping(UnitClassRepository::member, Collectors.toList())));
    }

    private static ClassMember member(Tuple row) {
        return new ClassMember(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("short_name", String.class));
    }
}
