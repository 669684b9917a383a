package vn.dondoc.plan.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
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
    private String issuerCode;
    private String issuerName;

    @Embedded
    private Heading heading;

    private @Nullable UUID importId;

    @Embedded
    private Wording wording;

    private @Nullable Instant openedAt;
    private int unresolved;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(NewPlan accepted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.status = PlanStatus.DRAFT;
        this.importId = accepted.importId();
        say(accepted);
    }

    private void say(NewPlan given) {
        type = given.type();
        issuerCode = given.issuerCode();
        issuerName = given.issuerName();
        heading = given.heading();
        wording = new Wording(given.text(), given.duties(), given.citations());
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

    int unresolved() {
        return unresolved;
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
        heading = heading.numbered(given, day);
    }

    /** @throws RuleViolation when the state does not fit */
    void take(Transition step) {
        if (!step.fits(status)) {
            throw step.refusal();
        }
        status = step.next();
    }

    /** @throws RuleViolation {@code plan.already-issued} */
    void requireDraft() {
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
        heading = amended.heading();
        importId = amended.importId();
        wording = new Wording(amended.text(), amended.duties(), amended.citations());
    }

    PlanContent content(List<TaskContent> tasks) {
        return new PlanContent(
                id,
                status,
                heading,
                type,
                issuerCode,
                issuerName,
                importId,
                wording.text(),
                tasks,
                wording.duties(),
                wording.citations());
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

    Heading heading() {
        return heading;
    }

    /** The register that it is numbered in when it is issued on a day. */
    Series series(LocalDate day) {
        return new Series(issuerCode, type, day.getYear());
    }

    String issuerCode() {
        return issuerCode;
    }

    String text() {
        return wording.text();
    }

    String reference() {
        return heading.reference();
    }

    PlanView view(List<TaskView> tasks, int unfinished, List<PlanAction> actions) {
        return new PlanView(
                id,
                status,
                type,
                heading.number(),
                heading.symbol(),
                heading.subject(),
                heading.issuedOn(),
                issuerCode,
                issuerName,
                heading.year(),
                importId,
                openedAt,
                tasks,
                wording.duties(),
                wording.citations(),
                null,
                unfinished,
                actions,
                version);
    }
}
