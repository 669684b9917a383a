package vn.dondoc.plan.evidence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.task.AssignedPart;

/** What is known of one file. When it is withdrawn its bytes go and this stays. */
@Entity
class Evidence {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID assignmentId;
    private UUID taskId;
    private String unitCode;
    private String name;
    private String mediaType;
    private long size;
    private String sha256;
    private Instant addedAt;
    private String addedBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(AssignedPart part, CheckedFile file, Instant at, String by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.assignmentId = part.id();
        this.taskId = part.taskId();
        this.unitCode = part.unit().code();
        this.name = file.name();
        this.mediaType = file.kind().mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.addedAt = at;
        this.addedBy = by;
    }

    /** @throws RuleViolation {@code evidence.withdrawn} */
    void withdraw(String reason, Instant at, String by) {
        requirePresent();
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawalReason = reason;
    }

    /** @throws RuleViolation {@code evidence.withdrawn} */
    void requirePresent() {
        if (withdrawnAt != null) {
            throw new RuleViolation("evidence.withdrawn");
        }
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

    EvidenceFile file() {
        return new EvidenceFile(id, name, mediaType, size);
    }

    EvidenceView view(boolean mayWithdraw) {
        return new EvidenceView(
                id,
                taskId,
                assignmentId,
                unitCode,
                name,
                mediaType,
                size,
                sha256,
                addedAt,
                addedBy,
                withdrawnAt,
                withdrawnBy,
                withdrawalReason,
                mayWithdraw && withdrawnAt == null ? List.of(EvidenceAction.WITHDRAW) : List.of(),
                version);
    }
}
