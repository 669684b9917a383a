package vn.dondoc.report.report;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.OfficeClock;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.duty.DutyTier;
import vn.dondoc.report.round.ReportProgress;
import vn.dondoc.report.round.RoundCard;
import vn.dondoc.report.unitcopy.UnitRef;

@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields.
class Report {

    @Id
    private UUID id;

    private UUID roundId;
    private String unitCode;
    private String recipientCode;
    private boolean official;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private Outline outline;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportContent content;

    private int contentVersion;
    private boolean nil;
    private @Nullable String returnReason;
    private @Nullable LocalDate firstSubmittedOn;
    private @Nullable Instant acceptedAt;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(RoundCard round, String unitCode, Outline outline, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.roundId = round.id();
        this.unitCode = unitCode;
        this.recipientCode = round.recipient().code();
        this.official = round.tier() == DutyTier.EXTERNAL;
        this.status = ReportStatus.DRAFT;
        this.outline = outline;
        this.content = ReportContent.EMPTY;
        this.createdAt = now;
    }

    /** Replaces the text and figures; equal content is no new version. */
    void write(ReportContent written) {
        if (!status.isOpen()) {
            throw new RuleViolation("report.not-open");
        }
        if (!written.equals(content)) {
            content = written;
            contentVersion++;
        }
    }

    /** @param nothingToReport "không phát sinh": an empty report is then complete */
    void submit(boolean nothingToReport) {
        if (content.saysNothing() && !nothingToReport) {
            throw new RuleViolation("report.empty");
        }
        become(ReportStatus.AWAITING_APPROVAL);
        nil = nothingToReport;
    }

    /** The head sends a unit's report on, the leader signs an official one. */
    void approve(Instant now) {
        become(official ? ReportStatus.APPROVED : ReportStatus.SUBMITTED);
        if (!official) {
            markFirstSubmission(now);
        }
        returnReason = null;
    }

    void sendBack(String reason) {
        become(ReportStatus.RETURNED);
        returnReason = reason;
    }

    void accept(Instant now) {
        become(ReportStatus.ACCEPTED);
        acceptedAt = now;
    }

    /** An official report reaches its recipient with its release. */
    void issue(Instant now) {
        become(ReportStatus.ISSUED);
        markFirstSubmission(now);
    }

    private void markFirstSubmission(Instant now) {
        if (firstSubmittedOn == null) {
            firstSubmittedOn = LocalDate.ofInstant(now, OfficeClock.ZONE);
        }
    }

    private void become(ReportStatus next) {
        if (!status.canBecome(next)) {
            throw new RuleViolation("report.wrong-status");
        }
        status = next;
    }

    ReportFacts facts() {
        return new ReportFacts(unitCode, recipientCode, official, status);
    }

    /** Returned counts for the round only once the recipient has had it: the head's own correction stays in the unit. */
    ReportProgress progress() {
        var returned = status == ReportStatus.RETURNED && firstSubmittedOn != null;
        return new ReportProgress(id, status.name(), firstSubmittedOn, returned, nil);
    }

    String unitCode() {
        return unitCode;
    }

    /** What the office may draw from; only of an accepted report. */
    Contribution contribution(UnitRef unit) {
        return new Contribution(id, unit, contentVersion, acceptedAt == null ? createdAt : acceptedAt, content);
    }

    ReportSnapshot snapshot() {
        return new ReportSnapshot(
                id,
                roundId,
                unitCode,
                recipientCode,
                official,
                status,
                version,
                contentVersion,
                nil,
                returnReason,
                outline,
                content);
    }
}
