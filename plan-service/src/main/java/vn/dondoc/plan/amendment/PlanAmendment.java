package vn.dondoc.plan.amendment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;

/** What was changed in a plan in force, why, and by whose order; kept for good. */
@Entity
@Immutable
class PlanAmendment {

    @Id
    private UUID id;

    private UUID planId;
    private int ordinal;
    private UUID revisionId;
    private String reason;
    private @Nullable String orderedBy;
    private @Nullable LocalDate decidedOn;
    private Instant decidedAt;
    private String decidedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ChangeView> changes;

    @SuppressWarnings("NullAway.Init")
    protected PlanAmendment() {}

    PlanAmendment(
            Actor actor,
            Revision revision,
            int ordinal,
            String reason,
            ApplicationRequest why,
            List<ChangeView> changes,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.planId = revision.planId();
        this.ordinal = ordinal;
        this.revisionId = revision.id();
        this.reason = reason;
        this.orderedBy = why.orderedBy();
        this.decidedOn = why.decidedOn();
        this.decidedAt = now;
        this.decidedBy = actor.name();
        this.changes = changes;
    }

    UUID id() {
        return id;
    }

    AmendmentView view() {
        return new AmendmentView(
                id, planId, ordinal, revisionId, reason, orderedBy, decidedOn, decidedAt, decidedBy, changes);
    }
}
