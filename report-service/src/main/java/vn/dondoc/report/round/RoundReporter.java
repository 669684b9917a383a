package vn.dondoc.report.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;

/** One unit that is expected to report in a round, and how far it is. */
@Entity
class RoundReporter {

    @Embeddable
    record Key(UUID roundId, String unitCode) implements Serializable {}

    @EmbeddedId
    private Key key;

    private int position;
    private @Nullable String exemptionReason;
    private @Nullable UUID reportId;
    private @Nullable String reportStatus;
    private @Nullable LocalDate firstSubmittedOn;
    private boolean returned;
    private boolean nil;

    @SuppressWarnings("NullAway.Init")
    protected RoundReporter() {}

    RoundReporter(UUID roundId, String unitCode, int position) {
        this.key = new Key(roundId, unitCode);
        this.position = position;
    }

    /** Excuses the unit; whoever has submitted needs no excuse. */
    void exempt(String reason) {
        if (firstSubmittedOn != null) {
            throw new RuleViolation("round.already-submitted");
        }
        this.exemptionReason = reason;
    }

    boolean isExpected() {
        return exemptionReason == null;
    }

    void mayReport() {
        if (exemptionReason != null) {
            throw new RuleViolation("round.exempt");
        }
    }

    void advance(ReportProgress progress) {
        this.reportId = progress.reportId();
        this.reportStatus = progress.status();
        this.firstSubmittedOn = progress.firstSubmittedOn();
        this.returned = progress.returned();
        this.nil = progress.nil();
    }

    UUID roundId() {
        return key.roundId();
    }

    String unitCode() {
        return key.unitCode();
    }

    int position() {
        return position;
    }

    ReporterRow row(LocalDate dueOn) {
        var facts =
                new ReporterFacts(dueOn, exemptionReason != null, reportId != null, firstSubmittedOn, returned, nil);
        return new ReporterRow(
                key.roundId(), key.unitCode(), reportId, reportStatus, firstSubmittedOn, exemptionReason, facts);
    }
}
