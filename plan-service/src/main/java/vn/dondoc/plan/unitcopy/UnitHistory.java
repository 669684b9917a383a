package vn.dondoc.plan.unitcopy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit through time, as the directory knows it now.
 *
 * @param end what the event said that ended it; null while none has, or where the feed does not say
 * @param versions at least one, oldest first, without gaps
 */
record UnitHistory(
        UUID id, String code, @Nullable UnitEnd end, List<UnitVersion> versions, List<Successor> successors) {

    /** What became of a unit, seen from one who knew it by an older name. */
    record Fate(UnitNotice.Kind kind, @Nullable LocalDate on, List<Successor> successors, String nameNow) {}

    /** The version of a day. After its end a unit is as it was last, before its founding as it was first. */
    UnitVersion on(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> version.beganBy(day))
                .findFirst()
                .orElse(versions.getFirst());
    }

    KnownUnit known(LocalDate day) {
        var version = on(day);
        return new KnownUnit(id, code, version.name(), version.symbol(), version.parentCode());
    }

    /** The first day without the unit; null while no end is in sight. */
    @Nullable
    LocalDate endedOn() {
        var last = versions.getLast().validTo();
        return last == null ? null : last.plusDays(1);
    }

    /** @param knownName its name when the one who asks learned of it */
    Optional<Fate> fate(String knownName, LocalDate today) {
        var ended = endedOn();
        if (ended != null && !ended.isAfter(today)) {
            var next =
                    successors.stream().filter(each -> isBy(each.from(), today)).toList();
            return Optional.of(
                    new Fate(kindOfEnd(next.size()), ended, next, on(today).name()));
        }
        return renamed(knownName, today);
    }

    private Optional<Fate> renamed(String knownName, LocalDate today) {
        var name = on(today).name();
        var wasCalledSo = versions.stream().anyMatch(version -> version.name().equals(knownName));
        return wasCalledSo && !name.equals(knownName)
                ? Optional.of(new Fate(UnitNotice.Kind.RENAMED, calledSince(name, today), List.of(), name))
                : Optional.empty();
    }

    private @Nullable LocalDate calledSince(String name, LocalDate today) {
        var since = on(today);
        for (var version : versions.reversed()) {
            if (version.beganBy(today)) {
                if (!version.name().equals(name)) {
                    break;
                }
                since = version;
            }
        }
        return since.validFrom();
    }

    /** An old event does not say how; then the number of successors does. */
    private UnitNotice.Kind kindOfEnd(int next) {
        return switch (Objects.requireNonNullElse(end, bySuccessors(next))) {
            case MERGED -> UnitNotice.Kind.MERGED;
            case SPLIT -> UnitNotice.Kind.SPLIT;
            case DISSOLVED -> UnitNotice.Kind.DISSOLVED;
        };
    }

    private static UnitEnd bySuccessors(int next) {
        return switch (next) {
            case 0 -> UnitEnd.DISSOLVED;
            case 1 -> UnitEnd.MERGED;
            default -> UnitEnd.SPLIT;
        };
    }

    private static boolean isBy(@Nullable LocalDate from, LocalDate day) {
        return from == null || !from.isAfter(day);
    }
}
