package vn.dondoc.plan.extension;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.task.AssignedPart;

/** A unit's request for more time, and its answer. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields.
class Extension {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID assignmentId;
    private UUID taskId;
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private ExtensionStatus status;

    private String unitCode;
    private LocalDate dueOn;
    private LocalDate until;
    private String reason;
    private boolean inTime;
    private Instant requestedAt;
    private String requestedBy;
    private @Nullable LocalDate grantedUntil;
    private @Nullable String answer;
    private @Nullable Instant closedAt;
    private @Nullable String closedBy;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    /** @param dueOn the part's last day on time when it is asked */
    Extension(AssignedPart part, LocalDate dueOn, ExtensionRequest asked, Act by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.assignmentId = part.id();
        this.taskId = part.taskId();
        this.planId = part.planId();
        this.status = ExtensionStatus.REQUESTED;
        this.unitCode = part.unit().code();
        this.dueOn = dueOn;
        this.until = asked.until();
        this.reason = asked.reason().strip();
        this.inTime = !by.today().isAfter(dueOn);
        this.requestedAt = by.at();
        this.requestedBy = by.actor();
    }

    /** Who does something with the request, and when. */
    record Act(String actor, Instant at, LocalDate today) {}

    void grant(LocalDate granted, @Nullable String words, Act by) {
        close(ExtensionStatus.GRANTED, words, by);
        grantedUntil = granted;
    }

    void refuse(@Nullable String words, Act by) {
        close(ExtensionStatus.REFUSED, words, by);
    }

    void withdraw(Act by) {
        close(ExtensionStatus.WITHDRAWN, null, by);
    }

    /** @throws RuleViolation {@code extension.closed} */
    private void close(ExtensionStatus next, @Nullable String words, Act by) {
        if (status != ExtensionStatus.REQUESTED) {
            throw new RuleViolation("extension.closed");
        }
        status = next;
        answer = words;
        closedAt = by.at();
        closedBy = by.actor();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    LocalDate until() {
        return until;
    }
}
