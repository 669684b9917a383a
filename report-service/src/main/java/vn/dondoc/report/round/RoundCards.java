package vn.dondoc.report.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.duty.DutyCard;
import vn.dondoc.report.duty.DutyService;
import vn.dondoc.report.round.PlanNames.PlanName;
import vn.dondoc.report.unitcopy.UnitDirectory;
import vn.dondoc.report.unitcopy.UnitNames;

/** Puts rounds together with their duties, plans, the outer rounds that they feed, and the recipient's name. */
@ApplicationScoped
class RoundCards {

    private final RoundRepository rounds;
    private final DutyService duties;
    private final PlanNames plans;
    private final UnitDirectory units;

    RoundCards(RoundRepository rounds, DutyService duties, PlanNames plans, UnitDirectory units) {
        this.rounds = rounds;
        this.duties = duties;
        this.plans = plans;
        this.units = units;
    }

    RoundCard of(ReportingRound round) {
        return of(List.of(round)).getFirst();
    }

    List<RoundCard> of(List<ReportingRound> shown) {
        var known = duties.cards(shown.stream().map(ReportingRound::dutyId).toList());
        var names =
                units.names(known.values().stream().map(DutyCard::recipientCode).toList());
        var named = new Known(names, plans.of(planIds(known.values())), outerDays(shown));
        return shown.stream()
                .map(round -> card(round, Objects.requireNonNull(known.get(round.dutyId())), named))
                .toList();
    }

    /** What rounds refer to: recipients, plans, last days of outer rounds. */
    private record Known(UnitNames units, Map<UUID, PlanName> plans, Map<UUID, LocalDate> outerDays) {}

    private static Set<UUID> planIds(Collection<DutyCard> duties) {
        return duties.stream().map(DutyCard::planId).collect(Collectors.toSet());
    }

    private Map<UUID, LocalDate> outerDays(Collection<ReportingRound> shown) {
        var ids = shown.stream()
                .flatMap(round -> Stream.ofNullable(round.feedsRoundId()))
                .toList();
        return rounds.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(ReportingRound::id, ReportingRound::dueOn));
    }

    private static RoundCard card(ReportingRound round, DutyCard duty, Known known) {
        var plan = known.plans().getOrDefault(duty.planId(), PlanName.UNKNOWN);
        var unitsAsOf = Objects.requireNonNullElse(plan.issuedOn(), round.dueOn());
        return new RoundCard(
                round.id(),
                duty.id(),
                duty.planId(),
                plan.number(),
                plan.subject(),
                duty.name(),
                duty.kind(),
                duty.tier(),
                round.year(),
                duty.periodFrom(),
                duty.periodTo(),
                round.namedOn(),
                round.dueRule(),
                round.dueOn(),
                round.dueNote(),
                known.units().on(duty.recipientCode(), unitsAsOf),
                unitsAsOf,
                round.feedsRoundId(),
                slack(round, known.outerDays()),
                plan.status(),
                round.droppedOn());
    }

    private static @Nullable Integer slack(ReportingRound round, Map<UUID, LocalDate> outer) {
        var outerDay = round.feedsRoundId() == null ? null : outer.get(round.feedsRoundId());
        return outerDay == null ? null : RoundLinkRules.slackDays(round.dueOn(), outerDay);
    }
}
