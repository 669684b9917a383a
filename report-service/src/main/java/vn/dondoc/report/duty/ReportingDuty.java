package vn.dondoc.report.duty;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields.
class ReportingDuty {

    @Id
    private UUID id;

    private UUID sourceId;
    private UUID planId;
    private int position;
    private String name;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    @Enumerated(EnumType.STRING)
    private DutyTier tier;

    private int year;
    private String text;
    private String reportersPhrase;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> reporterCodes;

    private @Nullable String recipientPhrase;
    private String recipientCode;
    private @Nullable String viaPhrase;
    private @Nullable LocalDate namedOn;

    @Enumerated(EnumType.STRING)
    private DueRule dueRule;

    private @Nullable LocalDate dueOn;
    private @Nullable String dueNote;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init")
    protected ReportingDuty() {}

    @SuppressWarnings("NullAway.Init") // All is read by follow.
    ReportingDuty(DutyDraft draft) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sourceId = draft.sourceId();
        this.planId = draft.planId();
        follow(draft);
    }

    /** Takes over how the plan words the duty now. */
    void follow(DutyDraft draft) {
        this.withdrawn = false;
        this.position = draft.position();
        read(draft);
        owe(draft);
    }

    void withdraw() {
        this.withdrawn = true;
    }

    private void read(DutyDraft draft) {
        this.name = draft.name();
        this.kind = draft.kind();
        this.tier = draft.tier();
        this.year = draft.year();
        this.text = draft.text();
        this.reportersPhrase = draft.reportersPhrase();
        this.reporterCodes = List.copyOf(draft.reporterCodes());
        this.recipientPhrase = draft.recipientPhrase();
        this.recipientCode = draft.recipientCode();
        this.viaPhrase = draft.viaPhrase();
    }

    private void owe(DutyDraft draft) {
        this.namedOn = draft.namedOn();
        this.dueRule = draft.dueRule();
        this.dueOn = draft.dueOn();
        this.dueNote = draft.dueNote();
        this.periodFrom = draft.period() == null ? null : draft.period().from();
        this.periodTo = draft.period() == null ? null : draft.period().to();
    }

    UUID sourceId() {
        return sourceId;
    }

    UUID id() {
        return id;
    }

    DutyCard card() {
        return new DutyCard(
                id,
                planId,
                name,
                kind,
                tier,
                year,
                text,
                reportersPhrase,
                reporterCodes,
                recipientPhrase,
                recipientCode,
                viaPhrase,
                namedOn,
                dueRule,
                dueOn,
                dueNote,
                periodFrom,
                periodTo,
                withdrawn);
    }
}
