package vn.dondoc.directory.unit.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.directory.unit.event.UnitKey;
import vn.dondoc.kit.RuleViolation;

/** The units as the events of one batch see them, one after the other: read once from the database, then kept here. */
public final class Register {

    /** Where units are read from; a plain map in tests. */
    public interface Source {

        List<UnitState> units(Collection<UUID> ids);

        List<UnitState> named(Collection<String> codes);

        /** The units that ever stand under one of these, as far as is known now. */
        Set<UUID> below(Collection<UUID> parents);

        /** The units that ever have one of these codes, of whatever scheme. */
        Set<UUID> holders(Collection<String> codes);
    }

    private final Source source;
    private final Map<UUID, UnitState> units = new LinkedHashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Set<Object> asked = new HashSet<>();

    public Register(Source source) {
        this.source = source;
    }

    /** Reads many at once what would else be read one by one. */
    void prepare(Collection<UnitKey> keys) {
        load(keys.stream().flatMap(key -> Stream.ofNullable(key.unitId())).toList());
        name(keys.stream().flatMap(key -> Stream.ofNullable(key.unitCode())).toList());
    }

    /** @throws RuleViolation 400 when there is none, or when id and code name two units */
    UnitState get(UnitKey key) {
        var byId = key.unitId() == null ? Optional.<UnitState>empty() : find(key.unitId());
        var byCode = key.unitCode() == null ? Optional.<UnitState>empty() : find(key.unitCode());
        var found = byId.or(() -> byCode).filter(UnitState::everWas).orElseThrow(() -> unknown(key));
        if (key.unitCode() != null && !found.code().equals(key.unitCode())) {
            throw RuleViolation.invalid("unit-event.two-units", found.code(), key.unitCode());
        }
        return found;
    }

    public Optional<UnitState> find(UUID id) {
        load(List.of(id));
        return Optional.ofNullable(units.get(id));
    }

    Optional<UnitState> find(String code) {
        name(List.of(code));
        return Optional.ofNullable(ids.get(code)).map(units::get);
    }

    public String nameNear(UUID id, LocalDate day) {
        return find(id).map(unit -> unit.nameNear(day)).orElse("");
    }

    /** A unit that only begins needs no look into the database. */
    void expectNothingOf(UUID id) {
        asked.add(id);
    }

    void put(UnitState unit) {
        units.put(unit.id(), unit);
        ids.put(unit.code(), unit.id());
    }

    /** The units that stand under one of these on any day. */
    List<UnitState> below(Collection<UUID> parents) {
        var candidates = new LinkedHashSet<>(source.below(parents));
        candidates.addAll(units.keySet());
        return all(candidates).stream()
                .filter(unit -> standsUnder(unit, parents))
                .toList();
    }

    /** The units that may have one of these codes on any day. */
    List<UnitState> holders(Collection<String> codes) {
        var candidates = new LinkedHashSet<>(source.holders(codes));
        candidates.addAll(units.keySet());
        return all(candidates);
    }

    private List<UnitState> all(Collection<UUID> wanted) {
        load(wanted);
        return wanted.stream().flatMap(id -> Stream.ofNullable(units.get(id))).toList();
    }

    private void load(Collection<UUID> wanted) {
        var missing = wanted.stream()
                .filter(asked::add)
                .filter(id -> !units.containsKey(id))
                .toList();
        if (!missing.isEmpty()) {
            source.units(missing).forEach(this::put);
        }
    }

    private void name(Collection<String> codes) {
        var missing = codes.stream()
                .filter(asked::add)
                .filter(code -> !ids.containsKey(code))
                .toList();
        if (!missing.isEmpty()) {
            source.named(missing).forEach(unit -> {
                if (!units.containsKey(unit.id())) {
                    put(unit);
                }
            });
        }
    }

    private static boolean standsUnder(UnitState unit, Collection<UUID> parents) {
        return unit.timeline().versions().stream()
                .anyMatch(version -> parents.contains(version.facts().parentId()));
    }

    private static RuleViolation unknown(UnitKey key) {
        return RuleViolation.invalid(
                "unit.unknown", String.valueOf(key.unitCode() == null ? key.unitId() : key.unitCode()));
    }
}
