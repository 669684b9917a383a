package vn.dondoc.directory.reference.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells why a document stands as it does on a day: its own reason first, then what became of what replaced it. */
public final class StandingReasons {

    private final LocalDate day;
    private final StandingSentences sentences;

    public StandingReasons(LocalDate day, Locale language) {
        this.day = day;
        this.sentences = new StandingSentences(language);
    }

    /**
     * The standing on the day.
     *
     * @param lines the time lines of the documents that replaced this one, as far as the chain goes
     */
    public Standing of(OwnDays own, List<Act> acts, Map<UUID, List<StandingPeriod>> lines) {
        var line = StandingRules.timeline(own, acts);
        var now = StandingRules.at(line, day);
        var reasons = new ArrayList<>(ownReasons(now, own, acts));
        follow(now, lines, new HashSet<>(), reasons);
        return new Standing(now.status(), day, List.copyOf(reasons), hints(line, acts));
    }

    private List<StandingReason> ownReasons(StandingPeriod now, OwnDays own, List<Act> acts) {
        return switch (now.status()) {
            case AMENDED -> amendments(acts);
            case NOT_YET -> List.of(notYet(own));
            case EXPIRED ->
                List.of(new StandingReason(
                        now.status(), now.from(), sentences.of("EXPIRED", own.effectiveTo(), null), null));
            case IN_FORCE, REPLACED, REPEALED, UNKNOWN ->
                List.of(reason(now, sentences.of(now.status().name(), now.from(), now.by())));
        };
    }

    private List<StandingReason> amendments(List<Act> acts) {
        return StandingRules.changing(acts)
                .filter(act -> act.effect() == Effect.AMEND && !act.knownDay().isAfter(day))
                .map(Act::period)
                .map(period -> reason(period, sentences.of("AMENDED", period.from(), period.by())))
                .toList();
    }

    private StandingReason notYet(OwnDays own) {
        boolean effect = own.effectiveFrom() != null;
        var from = effect ? own.effectiveFrom() : own.issuedOn();
        return new StandingReason(
                StandingStatus.NOT_YET, from, sentences.of(effect ? "NOT_YET" : "NOT_ISSUED", from, null), null);
    }

    /** What became of the replacing document, for as long as one replaced the other. */
    private void follow(
            StandingPeriod period,
            Map<UUID, List<StandingPeriod>> lines,
            Set<UUID> seen,
            List<StandingReason> reasons) {
        var successor = period.by();
        if (period.status() != StandingStatus.REPLACED || successor == null || !seen.add(successor.id())) {
            return;
        }
        var line = lines.getOrDefault(successor.id(), List.of());
        if (!line.isEmpty()) {
            var now = StandingRules.at(line, day);
            if (now.status() != StandingStatus.UNKNOWN) {
                reasons.add(reason(now, sentences.of("chain." + now.status().name(), now.from(), now.by(), successor)));
            }
            follow(now, lines, seen, reasons);
        }
    }

    private List<StandingHint> hints(List<StandingPeriod> line, List<Act> acts) {
        var coming = line.stream()
                .filter(period -> period.by() != null
                        && period.from() != null
                        && period.from().isAfter(day))
                .map(period -> hint("coming." + period.status().name(), period.from(), period.by()));
        var beside = acts.stream()
                .filter(act -> !act.effect().changesStanding() || !act.takesPlace())
                .filter(act -> act.day() == null || !act.day().isAfter(day) || act.endedOn() != null)
                .map(this::beside);
        return Stream.concat(coming, beside).toList();
    }

    private StandingHint beside(Act act) {
        boolean never = act.effect().changesStanding() && act.day() != null;
        boolean undated = act.effect().changesStanding() && act.day() == null;
        String key = never
                ? "never"
                : (undated ? "undated." : "beside.") + act.effect().name();
        return hint(key, act.day(), act.by());
    }

    private StandingHint hint(String key, @org.jspecify.annotations.Nullable LocalDate from, Mentioned by) {
        return new StandingHint(sentences.of(key, from, by), by);
    }

    private static StandingReason reason(StandingPeriod period, String text) {
        return new StandingReason(period.status(), period.from(), text, period.by());
    }
}
