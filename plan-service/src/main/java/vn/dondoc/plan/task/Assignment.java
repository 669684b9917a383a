package vn.dondoc.plan.task;

import com.github.f4b6a3.uuid.UuidCreator;
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
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.unitcopy.UnitRef;

/** One unit's part in a task, and how far it has come. */
@Entity
class Assignment {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID taskId;
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    private String phrase;
    private UUID unitId;
    private String unitCode;
    private String unitName;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    private ProgressStatus status;

    private short percent;
    private @Nullable String note;
    private @Nullable String evidence;
    private @Nullable LocalDate doneOn;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(Task task, AssignmentRules.Part part, @Nullable LocalDate dueOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.taskId = task.id();
        this.planId = task.planId();
        this.role = part.role();
        this.phrase = part.phrase();
        this.unitId = part.unit().id();
        this.unitCode = part.unit().code();
        this.unitName = part.unit().name();
        this.dueOn = dueOn;
        this.standing = Standing.DRAFT;
        this.status = ProgressStatus.NOT_STARTED;
    }

    /**
     * Keeps what the unit says now.
     *
     * @throws RuleViolation {@code task.not-open}, {@code progress.percent-unfit}, {@code progress.reason-missing}
     */
    void progress(ProgressRequest said, LocalDate today) {
        if (standing != Standing.OPEN) {
            throw new RuleViolation("task.not-open");
        }
        ProgressRules.requireReason(said);
        percent = (short) ProgressRules.percent(said, percent);
        doneOn = said.status() == ProgressStatus.DONE ? (doneOn == null ? today : doneOn) : null;
        status = said.status();
        note = said.note();
        evidence = said.evidence();
    }

    UUID id() {
        return id;
    }

    UUID taskId() {
        return taskId;
    }

    int version() {
        return version;
    }

    String unitCode() {
        return unitCode;
    }

    Standing standing() {
        return standing;
    }

    TaskProgressed event(LocalDate today) {
        return new TaskProgressed(taskId, planId, view(today, List.of(), null));
    }

    ProgressEntry entry(Instant at, String actor) {
        return new ProgressEntry(at, actor, status, percent, note, evidence);
    }

    AssignmentView view(LocalDate today, List<TaskAction> actions, @Nullable List<ProgressEntry> history) {
        return new AssignmentView(
                id,
                role,
                phrase,
                new UnitRef(unitId, unitCode, unitName),
                status,
                percent,
                note,
                evidence,
                dueOn,
                doneOn,
                Bucket.of(doneOn, dueOn, today),
                standing,
                version,
                null,
                history,
                actions);
    }
}
