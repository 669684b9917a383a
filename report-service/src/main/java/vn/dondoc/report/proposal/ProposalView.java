package vn.dondoc.report.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.round.RoundCard;

/**
 * What is proposed for a round since its plan changed.
 *
 * @param round as it is now
 * @param dueOn its last day when this was proposed
 * @param proposedDueOn the last day that the plan now asks for; absent when the round is to fall away
 * @param mayDecide whether the sender may accept or reject it
 * @param version for {@code If-Match}
 */
public record ProposalView(
        UUID id,
        RoundCard round,
        ProposalKind kind,
        ProposalCause cause,
        LocalDate dueOn,
        @Nullable LocalDate proposedDueOn,
        Instant raisedAt,
        ProposalDecision decision,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        boolean mayDecide,
        int version) {}
