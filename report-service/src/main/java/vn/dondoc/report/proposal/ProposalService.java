package vn.dondoc.report.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.duty.DutyService;
import vn.dondoc.report.round.Rounds;
import vn.dondoc.report.unitcopy.UnitDirectory;

/** Shows proposals and carries out what a person decides. */
@ApplicationScoped
class ProposalService {

    private final ProposalRepository proposals;
    private final Rounds rounds;
    private final DutyService duties;
    private final UnitDirectory units;
    private final ChangeFeed changes;
    private final Clock clock;

    ProposalService(
            ProposalRepository proposals,
            Rounds rounds,
            DutyService duties,
            UnitDirectory units,
            ChangeFeed changes,
            Clock clock) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.duties = duties;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    List<ProposalView> open(Actor actor) {
        return views(actor, proposals.open(units.scopeOf(actor)));
    }

    @Transactional
    List<ProposalView> of(Actor actor, UUID roundId) {
        return views(actor, proposals.of(roundId, units.scopeOf(actor)));
    }

    /** @throws RuleViolation 404, 403, 412, 428, {@code proposal.decided}, {@code proposal.reason-missing}, {@code round.dropped} */
    @Transactional
    ProposalView decide(Actor actor, UUID id, @Nullable String ifMatch, DecisionRequest request) {
        var proposal = proposals.visible(id, units.scopeOf(actor)).orElseThrow(RuleViolation::notFound);
        var before = view(actor, proposal);
        if (!mayDecide(actor, proposal)) {
            throw RuleViolation.forbidden();
        }
        Etag.require(ifMatch, proposal.version());
        if (!request.accepted() && (request.reason() == null || request.reason().isBlank())) {
            throw RuleViolation.invalid("proposal.reason-missing");
        }
        proposal.decide(request.accepted(), request.reason(), actor.name(), clock.instant());
        if (request.accepted()) {
            carryOut(actor, proposal);
        }
        proposals.flush();
        var after = view(actor, proposal);
        changes.append(actor, "proposal.decided", id, actor.unit(), before, after);
        return after;
    }

    private void carryOut(Actor actor, RoundProposal proposal) {
        switch (proposal.kind()) {
            case DROP -> rounds.drop(actor, proposal.roundId(), LocalDate.now(clock));
            case NEW_DEADLINE -> {
                var dutyId = rounds.card(proposal.roundId()).dutyId();
                var duty = Objects.requireNonNull(duties.cards(List.of(dutyId)).get(dutyId));
                rounds.move(actor, proposal.roundId(), duty, Objects.requireNonNull(proposal.proposedDueOn()));
            }
        }
    }

    private List<ProposalView> views(Actor actor, List<RoundProposal> shown) {
        return shown.stream().map(proposal -> view(actor, proposal)).toList();
    }

    private ProposalView view(Actor actor, RoundProposal proposal) {
        return proposal.view(rounds.card(proposal.roundId()), mayDecide(actor, proposal));
    }

    private boolean mayDecide(Actor actor, RoundProposal proposal) {
        return ProposalAccess.mayDecide(actor, rounds.card(proposal.roundId()), rounds.expected(proposal.roundId()));
    }
}
