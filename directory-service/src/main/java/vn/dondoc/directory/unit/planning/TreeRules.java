package vn.dondoc.directory.unit.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.directory.unit.timeline.Days;
import vn.dondoc.directory.unit.timeline.Version;
import vn.dondoc.kit.RuleViolation;

/**
 * What must hold of the tree on every day, once all events of a batch are planned: nobody stands under a unit that is
 * not there, or under itself. Checked at the end, so that a batch may end a parent first and move its children then.
 */
final class TreeRules {

    private final Register register;

    TreeRules(Register register) {
        this.register = register;
    }

    /** @throws RuleViolation 409 naming at most five of the units left behind */
    void leaveNobodyBehind(UnitState ended, Collection<UnitState> below) {
        var orphans = below.stream()
                .filter(child ->
                        versionsUnder(child, ended.id()).stream().anyMatch(version -> !lives(ended, version.days())))
                .toList();
        if (!orphans.isEmpty()) {
            var day = ended.everWas() ? ended.timeline().life().until() : null;
            var names = orphans.stream()
                    .limit(5)
                    .map(child -> child.nameNear(day == null ? LocalDate.MAX : day))
                    .collect(Collectors.joining(", "));
            throw new RuleViolation(
                    "unit.has-children",
                    day == null ? ended.code() : ended.nameNear(day.minusDays(1)),
                    orphans.size(),
                    names);
        }
    }

    /** @throws RuleViolation 409 when a parent is missing on some day, or when the tree has a cycle on some day */
    void check(UnitState unit) {
        for (var version : unit.timeline().versions()) {
            var parentId = version.facts().parentId();
            if (parentId != null) {
                var parent = register.find(parentId).orElseThrow();
                parentLives(unit, parent, version.days());
                meets(parent, version.days(), unit.id(), new HashSet<>()).ifPresent(day -> {
                    throw new RuleViolation("unit.cycle", unit.nameNear(day), parent.nameNear(day), Draft.written(day));
                });
            }
        }
    }

    private static void parentLives(UnitState unit, UnitState parent, Days days) {
        if (!lives(parent, days)) {
            throw new RuleViolation("unit.parent-not-there", parent.nameNear(days.from()), unit.nameNear(days.from()));
        }
    }

    /** The first day on which the way up from {@code unit} meets {@code wanted}. */
    private Optional<LocalDate> meets(UnitState unit, Days days, UUID wanted, Set<UUID> below) {
        if (unit.id().equals(wanted)) {
            return Optional.of(days.from());
        }
        if (!below.add(unit.id())) {
            return Optional.empty();
        }
        var met = unit.timeline().versions().stream()
                .filter(version ->
                        version.facts().parentId() != null && version.days().overlaps(days))
                .flatMap(version -> register.find(version.facts().parentId()).stream()
                        .flatMap(parent -> meets(parent, version.days().and(days), wanted, below).stream()))
                .min(LocalDate::compareTo);
        below.remove(unit.id());
        return met;
    }

    private static boolean lives(UnitState unit, Days days) {
        return unit.everWas() && unit.timeline().life().covers(days);
    }

    private static List<Version> versionsUnder(UnitState child, UUID parent) {
        return child.timeline().versions().stream()
                .filter(version -> parent.equals(version.facts().parentId()))
                .toList();
    }
}
