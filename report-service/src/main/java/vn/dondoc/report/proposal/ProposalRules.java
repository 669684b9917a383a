package vn.dondoc.report.proposal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.duty.DutyCard;
import vn.dondoc.report.round.PlanStatus;
import vn.dondoc.report.round.RoundCard;

/** What a plan's present state asks of a round. What is past stays as it was: a round that has been due is history. */
final class ProposalRules {

    private ProposalRules() {}

    /** @param dueOn the proposed last day; null when the round is to fall away */
    record Wanted(
            ProposalKind kind,
            ProposalCause cause,
            @Nullable LocalDate dueOn) {}

    /** A suspended plan asks for nothing: its rounds bear the mark and wait. */
    static Optional<Wanted> wanted(RoundCard round, DutyCard duty, PlanStatus plan, LocalDate today) {
        if (round.droppedOn() != null) {
            return Optional.empty();
        }
        var ended = ended(duty, plan);
        if (ended.isPresent()) {
            return ended.filter(_ -> !round.dueOn().isBefore(today))
                    .map(cause -> new Wanted(ProposalKind.DROP, cause, null));
        }
        return Optional.ofNullable(duty.dueOn())
                .filter(day -> !day.equals(round.dueOn()))
                .filter(day -> !day.isBefore(today) || !round.dueOn().isBefore(today))
                .map(day -> new Wanted(ProposalKind.NEW_DEADLINE, ProposalCause.DATE_CHANGED, day));
    }

    private static Optional<ProposalCause> ended(DutyCard duty, PlanStatus plan) {
        return switch (plan) {
            case CANCELLED -> Optional.of(ProposalCause.PLAN_CANCELLED);
            case CLOSED -> Optional.of(ProposalCause.PLAN_CLOSED);
            case ISSUED, SUSPENDED -> duty.withdrawn() ? Optional.of(ProposalCause.DUTY_WITHDRAWN) : Optional.empty();
        };
    }
}
