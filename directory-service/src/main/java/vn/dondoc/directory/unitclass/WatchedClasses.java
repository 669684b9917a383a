package vn.dondoc.directory.unitclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.directory.unit.event.ClassWatch;

/** Lets the preview of a unit's event tell which classes gain and lose members. */
@ApplicationScoped
class WatchedClasses implements ClassWatch {

    private final EntityManager database;

    WatchedClasses(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<WatchedClass> on(LocalDate day) {
        List<?> rows = database.createNativeQuery("""
                        select c.id, c.code, r.name, m.unit_id
                        from class_members(cast(:day as date)) m
                        join unit_class c on c.id = m.class_id
                        join unit_class_revision r on r.class_id = c.id and r.valid @> cast(:day as date)
                        order by c.code, m.unit_id""", Tuple.class)
                .setParameter("day", day)
                .getResultList();
        Map<UUID, WatchedClass> classes = new LinkedHashMap<>();
        rows.stream().map(Tuple.class::cast).forEach(row -> classes.computeIfAbsent(
                        row.get("id", UUID.class),
                        id -> new WatchedClass(
                                id, row.get("code", String.class), row.get("name", String.class), new HashSet<>()))
                .members()
                .add(row.get("unit_id", UUID.class)));
        return List.copyOf(classes.values());
    }
}
