package vn.dondoc.directory.unit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.AsOf;
import vn.dondoc.directory.unit.event.Effect;
import vn.dondoc.directory.unit.event.EventKind;
import vn.dondoc.directory.unit.planning.Effects;
import vn.dondoc.directory.unit.planning.RecordedEvent;
import vn.dondoc.directory.unit.planning.Register;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;

/** What was recorded, and what it did. */
@ApplicationScoped
class EventHistory {

    private final EventRepository events;
    private final RecordedEventRepository recorded;
    private final UnitStateRepository units;

    EventHistory(EventRepository events, RecordedEventRepository recorded, UnitStateRepository units) {
        this.events = events;
        this.recorded = recorded;
        this.units = units;
    }

    @Transactional
    Page<EventResponse> list(
            Actor actor,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable EventKind kind,
            int size,
            @Nullable String cursor) {
        Stream.of(Optional.ofNullable(from), Optional.ofNullable(to)).forEach(day -> day.ifPresent(AsOf::known));
        var found = events.list(from, to, kind, Cursor.decode(cursor, 2), size + 1);
        var page = Page.of(found, size, event -> Cursor.at(event.effectiveOn(), event.id()));
        return new Page<>(allowing(actor, page.items()), page.next());
    }

    @Transactional
    EventDetails get(Actor actor, UUID id) {
        var event = events.find(id).orElseThrow(RuleViolation::notFound);
        var rows = recorded.find(id).orElseThrow().rows();
        return new EventDetails(event.allowing(EventAccess.actions(actor, event)), effects(event, rows));
    }

    private List<Effect> effects(EventResponse event, List<RecordedEvent.Rows> rows) {
        var register = new Register(units);
        var effects = new Effects(event.effectiveOn(), register::nameNear);
        return rows.stream()
                .map(RecordedEvent.Rows::alteration)
                .flatMap(effects::of)
                .toList();
    }

    @Transactional
    List<EventResponse> ofUnit(Actor actor, UUID unit) {
        return allowing(actor, events.ofUnit(unit));
    }

    private static List<EventResponse> allowing(Actor actor, List<EventResponse> events) {
        return events.stream()
                .map(event -> event.allowing(EventAccess.actions(actor, event)))
                .toList();
    }
}
