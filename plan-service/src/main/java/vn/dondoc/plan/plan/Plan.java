package vn.dondoc.plan.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.task.TaskContent;
import vn.dondoc.plan.task.TaskView;

/** A numbered document with tasks and reporting duties. */
@Entity
class Plan {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private String type;
    private @Nullable String number;
    private String symbol;
    private String subject;
    private LocalDate issuedOn;
    private String issuerCode;
    private String issuerName;
    private int year;
    private @Nullable UUID importId;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Duty> duties;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Citation> citations;

    private @Nullable Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(NewPlan accepted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.status = PlanStatus.DRAFT;
        this.type = accepted.type();
        this.number = accepted.number();
        this.symbol = accepted.symbol();
        this.subject = accepted.subject();
        this.issuedOn = accepted.issuedOn();
        this.issuerCode = accepted.issuerCode();
        this.issuerName = accepted.issuerName();
        this.year = accepted.year();
        this.importId = accepted.importId();
        this.text = accepted.text();
        this.duties = accepted.duties();
        this.citations = accepted.citations();
    }

    /**
     * Puts the plan in force.
     *
     * @throws RuleViolation {@code plan.already-issued}, {@code plan.no-tasks}
     */
    void issue(int tasks, Instant now) {
        if (status != PlanStatus.DRAFT) {
            throw new RuleViolation("plan.already-issued");
        }
        if (tasks == 0) {
            throw new RuleViolation("plan.no-tasks");
        }
        status = PlanStatus.ISSUED;
        openedAt = now;
    }

    /**
     * Takes over what a person accepted of a corrected document.
     *
     * @throws RuleViolation {@code plan.ended} when it is closed or cancelled
     */
    void amend(AmendedPlan amended) {
        if (status == PlanStatus.CLOSED || status == PlanStatus.CANCELLED) {
            throw new RuleViolation("plan.ended");
        }
        var heading = amended.heading();
        number = heading.number();
        symbol = heading.symbol();
        subject = heading.subject();
        issuedOn = heading.issuedOn();
        year = heading.year();
        importId = amended.importId();
        text = amended.text();
        duties = amended.duties();
        citations = amended.citations();
    }

    PlanContent content(List<TaskContent> tasks) {
        return new PlanContent(
                id,
                status,
                new Heading(number, symbol, subject, issuedOn, year),
                type,
                issuerCode,
                issuerName,
                importId,
                text,
                tasks,
                duties,
                citations);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    PlanStatus status() {
        return status;
    }

    String issuerCode() {
        return issuerCode;
    }

    String text() {
        return text;
    }

    String reference() {
        return Objects.requireNonNullElse(number, "") + "/" + symbol;
    }

    PlanView view(List<TaskView> tasks, List<PlanAction> actions) {
        return new PlanView(
                id,
                status,
                type,
                number,
                symbol,
                subject,
                issuedOn,
                issuerCode,
                issuerName,
                year,
                importId,
                openedAt,
                tasks,
                duties,
                citations,
                null,
                actions,
                version);
    }
}
