package vn.dondoc.plan.plan.history;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step of a plan's life, as it is kept. */
@Entity
@Immutable
class PlanEvent {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private Instant at;
    private String actor;
    private @Nullable String reason;
    private @Nullable String orderedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable Integer unfinished;

    @SuppressWarnings("NullAway.Init")
    protected PlanEvent() {}

    PlanEvent(UUID planId, HistoryEntry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.planId = planId;
        this.kind = entry.kind();
        this.at = entry.at();
        this.actor = entry.by();
        this.reason = entry.reason();
        this.orderedBy = entry.orderedBy();
        this.decidedOn = entry.on();
        this.unfinished = entry.unfinished();
    }

    HistoryEntry entry() {
        return new HistoryEntry(kind, at, actor, reason, orderedBy, decidedOn, unfinished);
    }
}
