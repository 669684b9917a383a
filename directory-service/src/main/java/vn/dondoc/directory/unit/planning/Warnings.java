package vn.dondoc.directory.unit.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.directory.unit.event.BatchOutcome.Warning;
import vn.dondoc.directory.unit.event.BatchOutcome.Warning.WarningKind;
import vn.dondoc.directory.unit.event.Effect;
import vn.dondoc.directory.unit.timeline.Code;

/** What is lawful about an event, but should be looked at by a person. */
public final class Warnings {

    private static final int LONG_AGO_DAYS = 30;

    private final LocalDate today;
    /** The units that have or had a name, by that name. */
    private final Map<String, List<Namesake>> namesakes;

    public record Namesake(UUID id, String code) {}

    public Warnings(LocalDate today, Map<String, List<Namesake>> namesakes) {
        this.today = today;
        this.namesakes = namesakes;
    }

    public Stream<Warning> of(int index, PlannedEvent event) {
        return Stream.of(backDated(index, event), sameNames(index, event), endingCodes(index, event))
                .flatMap(warnings -> warnings);
    }

    private Stream<Warning> backDated(int index, PlannedEvent event) {
        var day = event.head().effectiveOn();
        return event.alterations().stream()
                .filter(any -> day.isBefore(today.minusDays(LONG_AGO_DAYS)))
                .limit(1)
                .map(one -> warning(index, WarningKind.BACK_DATED, one.after(), day, day.toString()));
    }

    private Stream<Warning> sameNames(int index, PlannedEvent event) {
        return event.alterations().stream()
                .filter(one -> !one.before().everWas())
                .flatMap(one -> namesakes.getOrDefault(name(one.after(), event), List.of()).stream()
                        .filter(other -> !other.id().equals(one.after().id()))
                        .map(other -> warning(
                                index,
                                WarningKind.SAME_NAME,
                                one.after(),
                                event.head().effectiveOn(),
                                other.code())));
    }

    private static Stream<Warning> endingCodes(int index, PlannedEvent event) {
        var day = event.head().effectiveOn();
        var given = event.alterations().stream()
                .flatMap(one -> one.addedCodes().stream())
                .filter(code -> code.days().contains(day))
                .map(Code::code)
                .toList();
        return event.alterations().stream()
                .filter(one -> one.after().everWas()
                        && Objects.equals(one.after().timeline().life().until(), day))
                .flatMap(one -> one.after().codes().codes().stream()
                        .filter(code -> day.equals(code.days().until()) && !given.contains(code.code()))
                        .map(code -> warning(index, WarningKind.CODE_ENDS, one.after(), day, code.code())));
    }

    public static String name(UnitState unit, PlannedEvent event) {
        return unit.nameNear(event.head().effectiveOn());
    }

    private static Warning warning(int index, WarningKind kind, UnitState unit, LocalDate day, String value) {
        return new Warning(index, kind, new Effect.AffectedUnit(unit.id(), unit.code(), unit.nameNear(day)), value);
    }
}
