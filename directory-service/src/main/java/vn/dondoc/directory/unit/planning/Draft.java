package vn.dondoc.directory.unit.planning;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.dondoc.directory.unit.event.Founding;
import vn.dondoc.directory.unit.event.PartyRole;
import vn.dondoc.directory.unit.event.UnitKey;
import vn.dondoc.kit.RuleViolation;

/** One event while it is being planned: what it finds on its day, and what it makes of it. */
final class Draft {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final UUID id = UuidCreator.getTimeOrderedEpoch();
    private final Register register;
    private final LocalDate day;
    private final Map<UUID, UnitState> before = new LinkedHashMap<>();
    private final List<PlannedEvent.PlannedParty> parties = new ArrayList<>();
    private final List<PlannedEvent.Begun> begun = new ArrayList<>();

    Draft(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    UUID id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    Register register() {
        return register;
    }

    /** @throws RuleViolation when the unit is not there on the event's day */
    UnitState living(UnitKey key) {
        if (key.isEmpty()) {
            throw RuleViolation.invalid("unit-event.unit-missing");
        }
        var unit = register.get(key);
        var life = unit.timeline().life();
        if (day.isBefore(life.from())) {
            throw new RuleViolation("unit.not-yet", unit.nameNear(day), written(life.from()));
        }
        if (!life.contains(day)) {
            throw new RuleViolation("unit.ended", unit.nameNear(day), written(Objects.requireNonNull(life.until())));
        }
        return unit;
    }

    void put(UnitState after) {
        before.putIfAbsent(
                after.id(), register.find(after.id()).orElseGet(() -> UnitState.never(after.id(), after.code())));
        register.put(after);
    }

    void party(PlannedEvent.PlannedParty party) {
        parties.add(party);
    }

    void party(UnitState unit, PartyRole role) {
        parties.add(new PlannedEvent.PlannedParty(unit.id(), role));
    }

    void begin(UnitState unit, Founding founding) {
        begun.add(new PlannedEvent.Begun(unit.id(), unit.code(), founding.spellings()));
        register.expectNothingOf(unit.id());
        put(unit);
    }

    PlannedEvent planned(PlannedEvent.Head head) {
        var alterations = before.values().stream()
                .map(old ->
                        new PlannedEvent.Alteration(old, register.find(old.id()).orElseThrow()))
                .toList();
        return new PlannedEvent(id, head, List.copyOf(parties), List.copyOf(begun), alterations);
    }

    /** A day as people write it. */
    static String written(LocalDate day) {
        return DAY.format(day);
    }
}
