package vn.dondoc.directory.unit.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.UnitResponse;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.directory.unit.event.EventKind;
import vn.dondoc.directory.unit.planning.PlannedEvent;
import vn.dondoc.directory.unit.planning.Register;
import vn.dondoc.directory.unit.planning.UnitState;
import vn.dondoc.directory.unit.succession.SuccessionService;
import vn.dondoc.directory.unit.succession.Successor;
import vn.dondoc.directory.unit.timeline.Version;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;

/** Tells the other services of each unit that an event touches: its whole record, with which they replace their copy. */
@ApplicationScoped
class EventFeed {

    private final ChangeFeed changes;
    private final SuccessionService successions;

    EventFeed(ChangeFeed changes, SuccessionService successions) {
        this.changes = changes;
        this.successions = successions;
    }

    /**
     * @param unit the unit on the event's first day, or nearest to it
     * @param versions all that is known of it now, oldest first; none of a unit that never was
     * @param successors who came after it, if anybody did
     */
    record ToldUnit(@JsonUnwrapped UnitResponse unit, List<ToldVersion> versions, List<Successor> successors) {}

    /** @param validTo the last day, absent while it lasts */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldVersion(
            String name,
            String shortName,
            @Nullable String symbol,
            UnitType type,
            @Nullable String parentCode,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    void tell(Actor actor, List<PlannedEvent> events, Register register) {
        var touched = events.stream()
                .flatMap(event -> event.parties().stream())
                .map(PlannedEvent.PlannedParty::unitId)
                .distinct()
                .toList();
        var successors = successions.direct(touched);
        for (var event : events) {
            types(event).forEach((unitId, type) -> {
                var unit = register.find(unitId).orElseThrow();
                var told = told(unit, event, register, successors.getOrDefault(unitId, List.of()));
                changes.append(actor, type, unitId, unit.code(), null, told);
            });
        }
    }

    /** A unit that the event founds is told as founded, whatever else the event does. */
    private static Map<UUID, String> types(PlannedEvent event) {
        Map<UUID, String> types = new HashMap<>();
        event.parties()
                .forEach(party -> types.put(party.unitId(), event.head().kind().change()));
        event.begun().forEach(begun -> types.put(begun.unitId(), EventKind.FOUND.change()));
        return types;
    }

    private static ToldUnit told(UnitState unit, PlannedEvent event, Register register, List<Successor> successors) {
        var day = event.head().effectiveOn();
        var versions = unit.timeline().versions().stream()
                .map(version -> version(version, register))
                .toList();
        var near = unit.timeline().near(day);
        var shown = near.map(version -> shown(unit, version, version.days().lastDay(), register))
                .orElseGet(() -> never(unit, event, register));
        return new ToldUnit(shown, versions, successors);
    }

    /** A unit whose founding was taken back: its last known facts, over before they begin. */
    private static UnitResponse never(UnitState unit, PlannedEvent event, Register register) {
        var last = event.alterations().stream()
                .filter(one -> one.before().id().equals(unit.id()))
                .flatMap(one -> one.before().timeline().versions().stream())
                .findFirst()
                .orElseThrow();
        return shown(unit, last, last.days().from().minusDays(1), register);
    }

    private static UnitResponse shown(UnitState unit, Version version, @Nullable LocalDate validTo, Register register) {
        var facts = version.facts();
        return new UnitResponse(
                unit.id(),
                unit.code(),
                facts.name(),
                facts.shortName(),
                facts.symbol(),
                facts.type(),
                facts.parentId(),
                code(facts.parentId(), register),
                version.days().from(),
                validTo);
    }

    private static ToldVersion version(Version version, Register register) {
        var facts = version.facts();
        return new ToldVersion(
                facts.name(),
                facts.shortName(),
                facts.symbol(),
                facts.type(),
                code(facts.parentId(), register),
                version.days().from(),
                version.days().lastDay());
    }

    private static @Nullable String code(@Nullable UUID unit, Register register) {
        return unit == null ? null : register.find(unit).orElseThrow().code();
    }
}
