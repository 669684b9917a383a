package vn.dondoc.report.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.proposal.ProposalRules.Wanted;
import vn.dondoc.report.round.RoundCard;

@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields.
class RoundProposal {

    @Id
    private UUID id;

    private UUID roundId;
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    @Enumerated(EnumType.STRING)
    private ProposalCause cause;

    private LocalDate dueOn;
    private @Nullable LocalDate proposedDueOn;
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private ProposalDecision decision;

    private @Nullable String reason;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected RoundProposal() {}

    RoundProposal(RoundCard round, Wanted wanted, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.roundId = round.id();
        this.planId = round.planId();
        this.kind = wanted.kind();
        this.cause = wanted.cause();
        this.dueOn = round.dueOn();
        this.proposedDueOn = wanted.dueOn();
        this.raisedAt = now;
        this.decision = ProposalDecision.OPEN;
    }

    boolean says(Wanted wanted) {
        return kind == wanted.kind() && cause == wanted.cause() && Objects.equals(proposedDueOn, wanted.dueOn());
    }

    boolean isRejected() {
        return decision == ProposalDecision.REJECTED;
    }

    /** @throws RuleViolation {@code proposal.decided} */
    void decide(boolean accepted, @Nullable String why, String by, Instant now) {
        if (decision != ProposalDecision.OPEN) {
            throw new RuleViolation("proposal.decided");
        }
        decision = accepted ? ProposalDecision.ACCEPTED : ProposalDecision.REJECTED;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    void supersede(Instant now) {
        decision = ProposalDecision.SUPERSEDED;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    ProposalKind kind() {
        return kind;
    }

    @Nullable
    LocalDate proposedDueOn() {
        return proposedDueOn;
    }

    int version() {
        return version;
    }

    ProposalView view(RoundCard round, boolean mayDecide) {
        return new ProposalView(
                id,
                round,
                kind,
                cause,
                dueOn,
                proposedDueOn,
                raisedAt,
                decision,
                reason,
                decidedAt,
                decidedBy,
                mayDecide && decision == ProposalDecision.OPEN,
                version);
    }
}
