package vn.dondoc.directory.unit.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A unit's versions as we know them now, oldest first, without gap or overlap. Empty: the unit never was. */
public record Timeline(List<Version> versions) {

    public Timeline {
        versions = versions.stream()
                .sorted(Comparator.comparing(version -> version.days().from()))
                .toList();
    }

    public static Timeline founded(Facts facts, LocalDate day, UUID event) {
        return new Timeline(List.of(Version.begun(facts, Days.since(day), EnumSet.allOf(Fact.class), event)));
    }

    public boolean isEmpty() {
        return versions.isEmpty();
    }

    /** From the founding to the end; only of a unit that was. */
    public Days life() {
        return new Days(
                versions.getFirst().days().from(), versions.getLast().days().until());
    }

    public Optional<Version> on(LocalDate day) {
        return versions.stream().filter(version -> version.days().contains(day)).findFirst();
    }

    /** The version that tells best what the unit is called on a day: of that day, or the nearest one. */
    public Optional<Version> near(LocalDate day) {
        var begun = versions.stream()
                .filter(version -> !version.days().from().isAfter(day))
                .toList();
        return begun.isEmpty() ? versions.stream().findFirst() : Optional.of(begun.getLast());
    }

    /** The first day after {@code day} on which something about the unit changes. */
    public Optional<LocalDate> nextChange(LocalDate day) {
        return versions.stream()
                .map(version -> version.days().from())
                .filter(from -> from.isAfter(day))
                .findFirst();
    }

    /**
     * Takes the named facts over from a day on, and into the versions after it until one decided the same fact itself.
     *
     * @param day within the unit's life
     */
    public Timeline changed(LocalDate day, Facts wanted, Set<Fact> named, UUID event) {
        List<Version> changed = new ArrayList<>();
        var open = EnumSet.copyOf(named);
        for (var version : versions) {
            if (!version.days().endsAfter(day)) {
                changed.add(version);
            } else if (version.days().from().isAfter(day)) {
                open.removeAll(version.sets());
                changed.add(version.saying(version.facts().with(open, wanted)));
            } else {
                changed.addAll(split(version, day, wanted, named, event));
            }
        }
        return new Timeline(changed);
    }

    private static List<Version> split(Version version, LocalDate day, Facts wanted, Set<Fact> named, UUID event) {
        var facts = version.facts().with(named, wanted);
        if (version.days().from().equals(day)) {
            return List.of(Version.begun(facts, version.days(), version.setsAnd(named), event));
        }
        return List.of(
                version.during(version.days().before(day)),
                Version.begun(facts, version.days().onwards(day), named, event));
    }

    /**
     * Without any day from {@code day} on.
     *
     * @param day after the founding, and with no change on or after it
     */
    public Timeline ended(LocalDate day) {
        return new Timeline(versions.stream()
                .filter(version -> version.days().startsBefore(day))
                .map(version -> version.days().contains(day)
                        ? version.during(version.days().before(day))
                        : version)
                .toList());
    }
}
