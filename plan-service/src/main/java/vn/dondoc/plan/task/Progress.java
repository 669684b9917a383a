package vn.dondoc.plan.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One statement of progress, kept as it was made. */
@Entity
@Immutable
class Progress {

    @Id
    private UUID id;

    private UUID assignmentId;
    private Instant at;
    private String actor;

    @Enumerated(EnumType.STRING)
    private ProgressStatus status;

    private short percent;
    private @Nullable String note;
    private @Nullable String evidence;

    @SuppressWarnings("NullAway.Init")
    protected Progress() {}

    Progress(UUID assignmentId, ProgressEntry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.assignmentId = assignmentId;
        this.at = entry.at();
        this.actor = entry.actor();
        this.status = entry.status();
        this.percent = (short) entry.percent();
        this.note = entry.note();
        this.evidence = entry.evidence();
    }

    UUID assignmentId() {
        return assignmentId;
    }

    ProgressEntry entry() {
        return new ProgressEntry(at, actor, status, percent, note, evidence);
    }
}
