package vn.dondoc.directory.reference.standing;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Derives a document's time line from its own days and the acts of others. The first end counts and is final: what
 * happens to the ending document afterwards revives nothing.
 */
public final class StandingRules {

    private StandingRules() {}

    /** The whole time line, oldest first; the first period has always been. No two begin on one day. */
    public static List<StandingPeriod> timeline(OwnDays own, List<Act> acts) {
        var line = new ArrayList<>(opening(own));
        changing(acts).filter(act -> act.effect() == Effect.AMEND).forEach(act -> amend(line, act));
        end(own, acts).ifPresent(end -> cut(line, end));
        return List.copyOf(line);
    }

    /** The period that holds this day. */
    public static StandingPeriod at(List<StandingPeriod> line, LocalDate day) {
        return line.stream()
                .filter(period -> !laterThan(period.from(), day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The acts that change the standing, by their days. */
    static Stream<Act> changing(List<Act> acts) {
        return acts.stream()
                .filter(act -> act.effect().changesStanding() && act.takesPlace())
                .sorted(comparing(Act::knownDay));
    }

    private static List<StandingPeriod> opening(OwnDays own) {
        if (own.effectiveFrom() != null) {
            return List.of(
                    new StandingPeriod(StandingStatus.NOT_YET, null, null),
                    new StandingPeriod(StandingStatus.IN_FORCE, own.effectiveFrom(), null));
        }
        var unknown = new StandingPeriod(StandingStatus.UNKNOWN, own.issuedOn(), null);
        return own.issuedOn() == null
                ? List.of(unknown)
                : List.of(new StandingPeriod(StandingStatus.NOT_YET, null, null), unknown);
    }

    /** An amendment that came first is there from the document's first day. */
    private static void amend(List<StandingPeriod> line, Act act) {
        var last = line.getLast();
        if (laterThan(last.from(), act.knownDay()) || act.knownDay().equals(last.from())) {
            line.removeLast();
            line.add(new StandingPeriod(StandingStatus.AMENDED, last.from(), act.by()));
        } else {
            line.add(act.period());
        }
    }

    private static Optional<StandingPeriod> end(OwnDays own, List<Act> acts) {
        var ended =
                changing(acts).filter(act -> act.effect().ends()).findFirst().map(Act::period);
        var expired = Optional.ofNullable(own.effectiveTo())
                .map(last -> new StandingPeriod(StandingStatus.EXPIRED, last.plusDays(1), null));
        return Stream.of(ended, expired)
                .flatMap(Optional::stream)
                .min(comparing(period -> java.util.Objects.requireNonNull(period.from())));
    }

    private static void cut(List<StandingPeriod> line, StandingPeriod end) {
        var day = java.util.Objects.requireNonNull(end.from());
        line.removeIf(period -> period.from() != null && !period.from().isBefore(day));
        line.add(end);
    }

    /** True when what begins on {@code from} has not begun on {@code day}. */
    private static boolean laterThan(@Nullable LocalDate from, LocalDate day) {
        return from != null && from.isAfter(day);
    }
}
