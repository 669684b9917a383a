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
import vn.dondoc.plan.register.Series;
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
    private int unresolved;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(NewPlan accepted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.status = PlanStatus.DRAFT;
        this.importId = accepted.importId();
        this.number = accepted.number();
        say(accepted);
    }

    private void say(NewPlan given) {
        type = given.type();
        symbol = given.symbol();
        subject = given.subject();
        issuedOn = given.issuedOn();
        issuerCode = given.issuerCode();
        issuerName = given.issuerName();
        year = given.year();
        text = given.text();
        duties = given.duties();
        citations = given.citations();
    }

    /** @throws RuleViolation {@code plan.not-written}, {@code plan.already-issued} */
    void rewrite(NewPlan written) {
        if (!isWritten()) {
            throw new RuleViolation("plan.not-written");
        }
        requireDraft();
        say(written);
    }

    /** Keeps how much of it the directory has not found. */
    void leave(int open) {
        unresolved = open;
    }

    /**
     * @param all its tasks with all their parts
     * @throws RuleViolation {@code plan.already-issued}, {@code plan.no-tasks}, {@code plan.unresolved}, {@code plan.task-without-unit}
     */
    void requireReady(List<TaskView> all) {
        requireDraft();
        if (all.isEmpty()) {
            throw new RuleViolation("plan.no-tasks");
        }
        if (unresolved > 0) {
            throw new RuleViolation("plan.unresolved", unresolved);
        }
        all.stream()
                .filter(task -> isWritten() && task.assignments().isEmpty())
                .findFirst()
                .ifPresent(task -> {
                    throw new RuleViolation("plan.task-without-unit", task.ordinal());
                });
    }

    /**
     * A document has its number and date; nobody gives it others.
     *
     * @throws RuleViolation {@code plan.number-of-document}
     */
    void requireOwn(IssueRequest request) {
        var otherNumber = request.number() != null && !request.number().equals(number);
        var otherDay = request.issuedOn() != null && !request.issuedOn().equals(issuedOn);
        if (otherNumber || otherDay) {
            throw new RuleViolation("plan.number-of-document", reference());
        }
    }

    /** Puts a plan with a document in force. */
    void issue(Instant now) {
        requireDraft();
        status = PlanStatus.ISSUED;
        openedAt = now;
    }

    /** Puts a plan that was written here in force, with the number that it was given. */
    void issue(String given, LocalDate day, Instant now) {
        issue(now);
        number = given;
        issuedOn = day;
    }

    /** @throws RuleViolation when the state does not fit */
    void take(Transition step) {
        if (!step.fits(status)) {
            throw step.refusal();
        }
        status = step.next();
    }

    private void requireDraft() {
        if (status != PlanStatus.DRAFT) {
            throw new RuleViolation("plan.already-issued");
        }
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

    boolean isWritten() {
        return importId == null;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    /** The register that it is numbered in when it is issued on a day. */
    Series series(LocalDate day) {
        return new Series(issuerCode, type, day.getYear());
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

    PlanView view(List<TaskView> tasks, int unfinished, List<PlanAction> actions) {
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
                unfinished,
                actions,
                version);
    }
}
