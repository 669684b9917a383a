package vn.dondoc.plan.importing;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.importing.draft.Draft;

/** A document that came in, what was read from it, and what a person has decided so far. */
@Entity
class PlanImport {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private String fileName;
    private String mediaType;
    private String sha256;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Integer> pages;

    @JdbcTypeCode(SqlTypes.JSON)
    private Draft draft;

    private @Nullable UUID planId;
    private @Nullable UUID revisesPlanId;
    private @Nullable String unitCode;
    private Instant createdAt;
    private String createdBy;

    @SuppressWarnings("NullAway.Init")
    protected PlanImport() {}

    PlanImport(Actor actor, ReadFile file, Draft draft, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.status = ImportStatus.DRAFT;
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.sha256 = file.sha256();
        this.text = file.text();
        this.pages = file.source().pages();
        this.draft = draft;
        this.unitCode = actor.unit() == null ? draft.document().issuerCode() : actor.unit();
        this.createdAt = now;
        this.createdBy = actor.name();
    }

    /** It is a corrected document for a plan that is there. */
    PlanImport revising(UUID plan) {
        revisesPlanId = plan;
        return this;
    }

    /** @throws RuleViolation {@code import.already-accepted} */
    void change(Draft changed) {
        requireDraft();
        draft = changed;
        unitCode = unitCode == null ? changed.document().issuerCode() : unitCode;
    }

    /** @throws RuleViolation {@code import.already-accepted} */
    void accept(UUID plan) {
        requireDraft();
        status = ImportStatus.ACCEPTED;
        planId = plan;
    }

    /** @throws RuleViolation {@code import.already-accepted}, {@code import.discarded} */
    void discard() {
        requireDraft();
        status = ImportStatus.DISCARDED;
    }

    void requireDraft() {
        switch (status) {
            case DRAFT -> {}
            case ACCEPTED -> throw new RuleViolation("import.already-accepted");
            case DISCARDED -> throw new RuleViolation("import.discarded");
        }
    }

    /** @throws RuleViolation {@code import.revises-plan} */
    void requireOwnPlan() {
        if (revisesPlanId != null) {
            throw new RuleViolation("import.revises-plan");
        }
    }

    @Nullable
    UUID revisesPlanId() {
        return revisesPlanId;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    ImportStatus status() {
        return status;
    }

    Draft draft() {
        return draft;
    }

    String text() {
        return text;
    }

    @Nullable
    String unitCode() {
        return unitCode;
    }

    String createdBy() {
        return createdBy;
    }

    ImportView view(List<ImportAction> actions) {
        return new ImportView(
                id,
                status,
                fileName,
                mediaType,
                sha256,
                createdAt,
                createdBy,
                planId,
                revisesPlanId,
                pages,
                draft.document(),
                draft.tasks(),
                draft.duties(),
                draft.citations(),
                draft.relations(),
                draft.findings(),
                actions,
                version);
    }
}
