package vn.dondoc.directory.unit.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who came after whom, by mergers, splits and dissolutions that were not reversed. */
@ApplicationScoped
class SuccessionRepository {

    private final EntityManager database;

    SuccessionRepository(EntityManager database) {
        this.database = database;
    }

    private record Step(UUID source, Successor successor) {}

    /**
     * The units that took over directly, by the unit that they took over from. The sources come first, since within the
     * transaction of a large batch the planner knows nothing yet of the rows that it wrote.
     */
    Map<UUID, List<Successor>> direct(Collection<UUID> sources) {
        List<?> rows = database.createNativeQuery("""
                        with s as materialized (
                            select event_id, unit_id from unit_event_party
                            where unit_id in (:sources) and role = 'SOURCE')
                        select s.unit_id as source, u.id, u.code, v.name, e.effective_on
                        from s
                        join unit_event e on e.id = s.event_id and e.reverses is null
                        join unit_event_party r on r.event_id = e.id and r.role = 'RESULT' and r.unit_id <> s.unit_id
                        join unit u on u.id = r.unit_id
                        join unit_version v on v.unit_id = u.id and v.retired_by is null and v.valid @> e.effective_on
                        where not exists (select from unit_event back where back.reverses = e.id)
                        order by e.effective_on, u.id""", Tuple.class)
                .setParameter("sources", sources)
                .getResultList();
        return rows.stream()
                .map(row -> step((Tuple) row))
                .collect(Collectors.groupingBy(
                        Step::source, LinkedHashMap::new, Collectors.mapping(Step::successor, Collectors.toList())));
    }

    /** Whether the unit is there on the day; empty for a stranger. */
    Optional<Boolean> isThere(UUID unit, LocalDate day) {
        List<?> found = database.createNativeQuery("""
                        select exists (select from unit_version v where v.unit_id = u.id and v.retired_by is null
                                                                    and v.valid @> cast(:day as date))
                        from unit u where u.id = :unit""", Boolean.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
        return found.stream().map(Boolean.class::cast).findFirst();
    }

    private static Step step(Tuple row) {
        var successor = new Successor(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("effective_on", LocalDate.class));
        return new Step(row.get("source", UUID.class), successor);
    }
}
