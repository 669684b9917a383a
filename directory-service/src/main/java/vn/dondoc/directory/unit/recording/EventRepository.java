package vn.dondoc.directory.unit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.event.EventKind;
import vn.dondoc.directory.unit.event.PartyRole;
import vn.dondoc.kit.Cursor;

/** Recorded events as they are shown. */
@ApplicationScoped
class EventRepository {

    private static final String EVENTS = """
            select e.id, e.kind, e.effective_on, e.ordered_by, e.reference_id, e.note, e.recorded_at, e.recorded_by,
                   e.reverses, (select b.id from unit_event b where b.reverses = e.id) as reversed_by
            from unit_event e
            """;

    private final EntityManager database;

    EventRepository(EntityManager database) {
        this.database = database;
    }

    /** The newest first; days included. */
    List<EventResponse> list(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable EventKind kind,
            @Nullable Cursor after,
            int limit) {
        return events(database.createNativeQuery(EVENTS + """
                        where (cast(:from as date) is null or e.effective_on >= cast(:from as date))
                          and (cast(:to as date) is null or e.effective_on <= cast(:to as date))
                          and (cast(:kind as text) is null or e.kind = :kind)
                          and (cast(:afterDay as date) is null
                               or (e.effective_on, e.id) < (cast(:afterDay as date), cast(:afterId as uuid)))
                        order by e.effective_on desc, e.id desc limit :limit""", Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("kind", kind == null ? null : kind.name())
                .setParameter("afterDay", after == null ? null : after.values().get(0))
                .setParameter("afterId", after == null ? null : after.values().get(1))
                .setParameter("limit", limit)
                .getResultList());
    }

    Optional<EventResponse> find(UUID id) {
        return events(database.createNativeQuery(EVENTS + " where e.id = :id", Tuple.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** All that ever happened to a unit, reversed events too, the newest first. */
    List<EventResponse> ofUnit(UUID unit) {
        return events(database.createNativeQuery(EVENTS + """
                        where e.id in (select p.event_id from unit_event_party p where p.unit_id = :unit)
                        order by e.effective_on desc, e.recorded_at desc, e.id desc""", Tuple.class)
                .setParameter("unit", unit)
                .getResultList());
    }

    private List<EventResponse> events(List<?> rows) {
        var ids = rows.stream().map(row -> ((Tuple) row).get("id", UUID.class)).toList();
        var parties = ids.isEmpty() ? Map.<UUID, List<EventResponse.Party>>of() : parties(ids);
        return rows.stream().map(row -> event((Tuple) row, parties)).toList();
    }

    private record PartyOf(UUID event, EventResponse.Party party) {}

    private Map<UUID, List<EventResponse.Party>> parties(Collection<UUID> events) {
        List<?> rows = database.createNativeQuery("""
                        select p.event_id, p.role, u.id, u.code, n.name
                        from unit_event_party p
                        join unit_event e on e.id = p.event_id
                        join unit u on u.id = p.unit_id
                        join lateral (select v.name from unit_version v where v.unit_id = p.unit_id
                                      order by v.retired_by is null desc, lower(v.valid) <= e.effective_on desc,
                                               lower(v.valid) desc limit 1) n on true
                        where p.event_id in (:events)
                        order by p.role desc, u.id""", Tuple.class)
                .setParameter("events", events)
                .getResultList();
        return rows.stream()
                .map(row -> party((Tuple) row))
                .collect(
                        Collectors.groupingBy(PartyOf::event, Collectors.mapping(PartyOf::party, Collectors.toList())));
    }

    private static PartyOf party(Tuple row) {
        return new PartyOf(
                row.get("event_id", UUID.class),
                new EventResponse.Party(
                        PartyRole.valueOf(row.get("role", String.class)),
                        row.get("id", UUID.class),
                        row.get("code", String.class),
                        row.get("name", String.class)));
    }

    private static EventResponse event(Tuple row, Map<UUID, List<EventResponse.Party>> parties) {
        var id = row.get("id", UUID.class);
        return new EventResponse(
                id,
                EventKind.valueOf(row.get("kind", String.class)),
                row.get("effective_on", LocalDate.class),
                row.get("ordered_by", String.class),
                row.get("reference_id", UUID.class),
                row.get("note", String.class),
                row.get("recorded_at", Instant.class),
                row.get("recorded_by", String.class),
                row.get("reverses", UUID.class),
                row.get("reversed_by", UUID.class),
                parties.getOrDefault(id, List.of()),
                List.of());
    }
}
