package vn.dondoc.report.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.report.duty.DutyCard;
import vn.dondoc.report.proposal.ProposalRules.Wanted;
import vn.dondoc.report.round.PlanStatus;
import vn.dondoc.report.round.RoundCard;
import vn.dondoc.report.round.Rounds;

/** Keeps the proposals of a plan's rounds to what the plan says now. */
@ApplicationScoped
public class RoundProposals {

    private final ProposalRepository proposals;
    private final Rounds rounds;
    private final ChangeFeed changes;
    private final Clock clock;

    RoundProposals(ProposalRepository proposals, Rounds rounds, ChangeFeed changes, Clock clock) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.changes = changes;
        this.clock = clock;
    }

    /** Raises what is new and supersedes what no longer fits; a second time it changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void compare(Actor actor, UUID planId, PlanStatus plan, List<DutyCard> ofThePlan) {
        Map<UUID, DutyCard> byId = ofThePlan.stream().collect(Collectors.toMap(DutyCard::id, Function.identity()));
        for (var round : rounds.ofDuties(List.copyOf(byId.keySet()))) {
            var duty = Objects.requireNonNull(byId.get(round.dutyId()));
            var wanted = ProposalRules.wanted(round, duty, plan, LocalDate.now(clock));
            proposals
                    .open(round.id())
                    .filter(open -> wanted.filter(open::says).isEmpty())
                    .ifPresent(open -> supersede(actor, round, open));
            wanted.ifPresent(proposed -> raise(actor, round, proposed));
        }
    }

    private void supersede(Actor actor, RoundCard round, RoundProposal open) {
        open.supersede(clock.instant());
        proposals.flush();
        changes.append(
                actor, "proposal.superseded", open.id(), round.recipient().code(), null, open.view(round, false));
    }

    /** What somebody has rejected is not asked again as long as nothing else was decided since. */
    private void raise(Actor actor, RoundCard round, Wanted wanted) {
        var rejected =
                proposals.decided(round.id()).filter(RoundProposal::isRejected).filter(last -> last.says(wanted));
        if (rejected.isPresent() || proposals.open(round.id()).isPresent()) {
            return;
        }
        var raised = new RoundProposal(round, wanted, clock.instant());
        proposals.persistAndFlush(raised);
        changes.append(
                actor, "proposal.raised", raised.id(), round.recipient().code(), null, raised.view(round, false));
    }
}
