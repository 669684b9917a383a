package vn.dondoc.report.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.report.duty.DutyKind;
import vn.dondoc.report.duty.DutyTier;

/** Which outer round an inner one feeds, and how much time the office has between the two. */
final class RoundLinkRules {

    private RoundLinkRules() {}

    /** What the rules look at; rounds of one plan only are put together. */
    record Candidate(UUID roundId, DutyKind kind, DutyTier tier, int year, LocalDate lastDay) {}

    /** The outer round of the same kind and year (an own plan is no part of any report); of several the first that is due no earlier than the inner one. */
    static Optional<UUID> fedBy(Candidate inner, List<Candidate> ofTheSamePlan) {
        if (inner.tier() != DutyTier.INTERNAL || !inner.kind().isRegular()) {
            return Optional.empty();
        }
        return ofTheSamePlan.stream()
                .filter(outer -> outer.tier() == DutyTier.EXTERNAL)
                .filter(outer -> outer.kind() == inner.kind() && outer.year() == inner.year())
                .min(Comparator.comparing((Candidate outer) -> outer.lastDay().isBefore(inner.lastDay()))
                        .thenComparing(Candidate::lastDay))
                .map(Candidate::roundId);
    }

    /** Days between the units' last day and the office's; zero or less leaves no time to consolidate and sign. */
    static int slackDays(LocalDate innerLastDay, LocalDate outerLastDay) {
        return (int) ChronoUnit.DAYS.between(innerLastDay, outerLastDay);
    }
}
