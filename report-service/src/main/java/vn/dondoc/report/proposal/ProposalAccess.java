package vn.dondoc.report.proposal;

import java.util.List;
import vn.dondoc.kit.Actor;
import vn.dondoc.report.duty.DutyTier;
import vn.dondoc.report.round.RoundCard;

/** Who decides: the coordinator of the unit that runs the round; for a round towards another body, of the office that reports there. */
final class ProposalAccess {

    private ProposalAccess() {}

    static boolean mayDecide(Actor actor, RoundCard round, List<String> reporters) {
        return actor.is("coordinator")
                && (actor.actsFor(round.recipient().code())
                        || (round.tier() == DutyTier.EXTERNAL
                                && reporters.stream().anyMatch(actor::actsFor)));
    }
}
