package vn.dondoc.directory.unit.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.directory.unit.event.EventKind;
import vn.dondoc.directory.unit.timeline.Code;
import vn.dondoc.directory.unit.timeline.Codes;
import vn.dondoc.directory.unit.timeline.Timeline;
import vn.dondoc.directory.unit.timeline.Version;
import vn.dondoc.kit.RuleViolation;

/** Taking an event back: what it added goes, what it retired comes again, unless something was built on it since. */
public final class ReversalRules {

    /** Finds what was built on an event. */
    public interface Later {

        /** The day of the event that retired one of these rows, known by their origin. */
        Optional<LocalDate> thatRetired(List<UUID> origins);

        /** The day of another event that names the unit, and was not reversed. */
        Optional<LocalDate> thatNames(UUID unit, UUID besides);
    }

    private final Register register;
    private final Later later;

    public ReversalRules(Register register, Later later) {
        this.register = register;
        this.later = later;
    }

    /** @throws RuleViolation 409 when it was reversed before, is a reversal itself, or was built on */
    public PlannedEvent plan(RecordedEvent event, String reason) {
        if (event.kind() == EventKind.REVERSAL) {
            throw new RuleViolation("unit-event.is-reversal");
        }
        if (event.reversed()) {
            throw new RuleViolation("unit-event.already-reversed");
        }
        var draft = new Draft(register, event.effectiveOn());
        event.rows().forEach(rows -> takeBack(draft, event, rows));
        event.parties().forEach(draft::party);
        return draft.planned(
                new PlannedEvent.Head(EventKind.REVERSAL, event.effectiveOn(), null, null, reason, event.id()));
    }

    private void takeBack(Draft draft, RecordedEvent event, RecordedEvent.Rows rows) {
        var unit = register.find(rows.unitId()).orElseGet(() -> UnitState.never(rows.unitId(), rows.code()));
        var versions = replaced(
                unit.timeline().versions(), rows.added(), Version::originId, rows.retired(), Version::restored);
        var codes =
                replaced(unit.codes().codes(), rows.addedCodes(), Code::originId, rows.retiredCodes(), Code::restored);
        if (versions.isEmpty()) {
            later.thatNames(unit.id(), event.id()).ifPresent(ReversalRules::refuse);
        }
        draft.put(unit.with(new Timeline(versions)).with(new Codes(codes)));
    }

    private <T> List<T> replaced(
            List<T> now, List<T> added, Function<T, UUID> origin, List<T> retired, Function<T, T> restored) {
        var gone = added.stream().map(origin).collect(Collectors.toSet());
        var kept = now.stream().filter(row -> !gone.contains(origin.apply(row))).toList();
        if (kept.size() != now.size() - gone.size()) {
            later.thatRetired(List.copyOf(gone)).ifPresent(ReversalRules::refuse);
            throw new RuleViolation("unit-event.built-on", "?");
        }
        return Stream.concat(kept.stream(), retired.stream().map(restored)).toList();
    }

    private static void refuse(LocalDate day) {
        throw new RuleViolation("unit-event.built-on", Draft.written(day));
    }
}
