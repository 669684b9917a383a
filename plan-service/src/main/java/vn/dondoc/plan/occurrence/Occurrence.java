package vn.dondoc.plan.occurrence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;

/** An event that tasks waited for, as somebody recorded it. */
@Entity
class Occurrence {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID planId;
    private String trigger;
    private LocalDate happenedOn;
    private String source;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway.Init")
    protected Occurrence() {}

    Occurrence(UUID planId, OccurrenceRequest said, Instant at, String by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.planId = planId;
        this.trigger = said.trigger().strip();
        this.happenedOn = said.happenedOn();
        this.source = said.source().strip();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** @throws RuleViolation {@code occurrence.withdrawn} */
    void withdraw(String reason, Instant at, String by) {
        if (isWithdrawn()) {
            throw new RuleViolation("occurrence.withdrawn");
        }
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawalReason = reason;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    int version() {
        return version;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    OccurrenceView view(List<OccurrenceView.DatedTask> tasks, List<OccurrenceAction> actions) {
        return new OccurrenceView(
                id,
                planId,
                trigger,
                happenedOn,
                source,
                tasks,
                recordedAt,
                recordedBy,
                withdrawnAt,
                withdrawnBy,
                withdrawalReason,
                actions,
                version);
    }
}
