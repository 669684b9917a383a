package vn.dondoc.plan.cascade.link;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.reading.PlanRelation;

/** That one plan carries out or rests on another plan, or on a document that is no plan here. */
@Entity
class PlanLink {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID planId;

    @Enumerated(EnumType.STRING)
    private PlanRelation.Kind kind;

    private @Nullable UUID upperPlanId;
    private @Nullable UUID referenceId;
    private String number;
    private @Nullable Integer year;
    private @Nullable String issuer;
    private @Nullable Integer citation;

    @Enumerated(EnumType.STRING)
    private LinkStatus status;

    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected PlanLink() {}

    /** @param citation index of the mention that it is proposed from */
    PlanLink(UUID planId, PlanRelation.Kind kind, UpperDocument upper, @Nullable Integer citation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.planId = planId;
        this.kind = kind;
        this.number = upper.number();
        this.year = upper.year();
        this.issuer = upper.issuer();
        this.referenceId = upper.referenceId();
        this.citation = citation;
        this.status = LinkStatus.PROPOSED;
    }

    /** Points the link to a plan here; whoever had accepted the bare number is asked again. */
    void connect(UUID upper) {
        upperPlanId = upper;
        if (status == LinkStatus.ACCEPTED) {
            status = LinkStatus.PROPOSED;
            decidedAt = null;
            decidedBy = null;
        }
    }

    /** @throws RuleViolation {@code link.decided} when that is what was decided before */
    void decide(boolean accepted, Actor by, Instant now) {
        var decided = accepted ? LinkStatus.ACCEPTED : LinkStatus.REJECTED;
        if (status == decided) {
            throw new RuleViolation("link.decided");
        }
        status = decided;
        decidedAt = now;
        decidedBy = by.name();
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    @Nullable
    UUID upperPlanId() {
        return upperPlanId;
    }

    int version() {
        return version;
    }

    UpperDocument upper() {
        return new UpperDocument(number, year, issuer, referenceId);
    }

    /** @param upper what the reader may see of it */
    LinkView view(@Nullable LinkedPlan upper, List<LinkAction> actions) {
        return new LinkView(
                id, planId, kind, status, number, referenceId, citation, upper, decidedAt, decidedBy, actions, version);
    }
}
