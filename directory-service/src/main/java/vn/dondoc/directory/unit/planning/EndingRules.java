package vn.dondoc.directory.unit.planning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.directory.unit.event.Heir;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.directory.unit.event.PartyRole;
import vn.dondoc.directory.unit.event.UnitKey;
import vn.dondoc.kit.RuleViolation;

/** How units end, and who comes after them. Nobody guesses who inherits from a split unit: a person decides. */
final class EndingRules {

    private EndingRules() {}

    static void merge(Draft draft, NewEvent.Merge merge) {
        var existing = merge.target().founding() == null;
        if (merge.sources().size() + (existing ? 1 : 0) < 2) {
            throw RuleViolation.invalid("unit-event.merge-needs-two");
        }
        var sources = merge.sources().stream().map(draft::living).toList();
        Set<UUID> seen = new HashSet<>();
        sources.forEach(source -> once(draft, source, seen));
        sources.forEach(source -> end(draft, source));
        heir(draft, merge.target(), "unit-event.merge-into-itself", seen);
    }

    static void split(Draft draft, NewEvent.Split split) {
        var source = draft.living(new UnitKey(split.unitId(), split.unitCode()));
        if (split.results().size() + (split.keepsSource() ? 1 : 0) < 2) {
            throw RuleViolation.invalid("unit-event.split-needs-two");
        }
        if (split.keepsSource()) {
            draft.party(source, PartyRole.SOURCE);
            draft.party(source, PartyRole.RESULT);
        } else {
            end(draft, source);
        }
        Set<UUID> seen = new HashSet<>(Set.of(source.id()));
        split.results().forEach(result -> heir(draft, result, "unit-event.split-into-itself", seen));
    }

    static void dissolve(Draft draft, NewEvent.Dissolve dissolve) {
        var unit = draft.living(new UnitKey(dissolve.unitId(), dissolve.unitCode()));
        end(draft, unit);
        var successor = new UnitKey(dissolve.successorId(), dissolve.successorCode());
        if (!successor.isEmpty()) {
            var heir = new Heir(successor.unitId(), successor.unitCode(), null);
            heir(draft, heir, "unit-event.own-successor", new HashSet<>(Set.of(unit.id())));
        }
    }

    /** An existing unit is looked up before the sources' end counts, so that "itself" is told from "ended". */
    private static void heir(Draft draft, Heir heir, String itself, Set<UUID> seen) {
        if ((heir.founding() == null) == heir.key().isEmpty()) {
            throw RuleViolation.invalid("unit-event.heir-unclear");
        }
        if (heir.founding() != null) {
            seen.add(FoundingRules.found(draft, heir.founding(), PartyRole.RESULT)
                    .id());
            return;
        }
        var known = draft.register().get(heir.key());
        if (!seen.add(known.id())) {
            throw new RuleViolation(itself, known.nameNear(draft.day().minusDays(1)));
        }
        draft.party(draft.living(heir.key()), PartyRole.RESULT);
    }

    private static void end(Draft draft, UnitState unit) {
        var day = draft.day();
        var life = unit.timeline().life();
        if (life.until() != null) {
            throw new RuleViolation("unit.ends-later", unit.nameNear(day), Draft.written(life.until()));
        }
        if (life.from().equals(day)) {
            throw new RuleViolation("unit.founded-that-day", unit.nameNear(day), Draft.written(day));
        }
        laterDays(unit)
                .filter(from -> !from.isBefore(day))
                .min(LocalDate::compareTo)
                .ifPresent(from -> {
                    throw new RuleViolation("unit.changes-later", unit.nameNear(day), Draft.written(from));
                });
        draft.put(unit.with(unit.timeline().ended(day)).with(unit.codes().ended(day)));
        draft.party(unit, PartyRole.SOURCE);
    }

    private static Stream<LocalDate> laterDays(UnitState unit) {
        return Stream.concat(
                unit.timeline().versions().stream()
                        .map(version -> version.days().from()),
                unit.codes().codes().stream().map(code -> code.days().from()));
    }

    private static void once(Draft draft, UnitState unit, Set<UUID> seen) {
        if (!seen.add(unit.id())) {
            throw RuleViolation.invalid("unit-event.unit-twice", unit.nameNear(draft.day()));
        }
    }
}
