package vn.dondoc.plan.amendment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.amendment.comparison.Judgement;
import vn.dondoc.plan.plan.NewPlan;

/**
 * A corrected document for a plan and what a person has decided of it so far. Its changes are worked out anew from both
 * until it is settled; from then on they are kept as they were decided.
 */
@Entity
@Table(name = "plan_revision")
class Revision {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID planId;
    private @Nullable UUID importId;

    @Enumerated(EnumType.STRING)
    private RevisionStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private NewPlan document;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RevisionFinding> notes;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, ChangeDecision> decisions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Judgement> judgements;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<ChangeView> changes;

    private @Nullable String reason;
    private @Nullable String orderedBy;
    private @Nullable LocalDate decidedOn;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant settledAt;
    private @Nullable String settledBy;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(Actor actor, UUID planId, NewPlan document, List<RevisionFinding> notes, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.planId = planId;
        this.importId = document.importId();
        this.status = RevisionStatus.PROPOSED;
        this.document = document;
        this.notes = notes;
        this.decisions = Map.of();
        this.judgements = List.of();
        this.createdAt = now;
        this.createdBy = actor.name();
    }

    /** The document was corrected or looked up again; decisions on changes that are the same stay. */
    void renew(NewPlan read, List<RevisionFinding> found) {
        requireOpen();
        document = read;
        notes = found;
    }

    void decide(Map<String, ChangeDecision> decided, List<Judgement> judged) {
        requireOpen();
        decisions = decided;
        judgements = judged;
    }

    void apply(Actor actor, ApplicationRequest why, List<ChangeView> decided, Instant now) {
        reason = why.reason();
        orderedBy = why.orderedBy();
        decidedOn = why.decidedOn();
        settle(actor, RevisionStatus.APPLIED, decided, now);
    }

    void discard(Actor actor, List<ChangeView> asTheyWere, Instant now) {
        settle(actor, RevisionStatus.DISCARDED, asTheyWere, now);
    }

    private void settle(Actor actor, RevisionStatus end, List<ChangeView> asTheyWere, Instant now) {
        requireOpen();
        status = end;
        changes = asTheyWere;
        settledAt = now;
        settledBy = actor.name();
    }

    /** @throws RuleViolation {@code revision.settled} */
    void requireOpen() {
        if (status != RevisionStatus.PROPOSED) {
            throw new RuleViolation("revision.settled");
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID planId() {
        return planId;
    }

    @Nullable
    UUID importId() {
        return importId;
    }

    boolean isOpen() {
        return status == RevisionStatus.PROPOSED;
    }

    NewPlan document() {
        return document;
    }

    List<RevisionFinding> notes() {
        return notes;
    }

    Map<String, ChangeDecision> decisions() {
        return decisions;
    }

    List<Judgement> judgements() {
        return judgements;
    }

    List<ChangeView> settledChanges() {
        return changes == null ? List.of() : changes;
    }

    RevisionEvent event() {
        return new RevisionEvent(id, planId, importId, status, reason, decisions);
    }

    RevisionRow row() {
        return new RevisionRow(id, importId, status, reason, createdAt, createdBy, settledAt);
    }

    RevisionView view(List<ChangeView> shown, List<RevisionAction> actions) {
        return view(shown, List.of(), actions);
    }

    RevisionView view(List<ChangeView> shown, List<RevisionFinding> findings, List<RevisionAction> actions) {
        return new RevisionView(
                id, planId, importId, status, reason, orderedBy, decidedOn, createdAt, createdBy, settledAt, settledBy,
                shown, findings, actions, version);
    }
}
