package vn.dondoc.plan.task;

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
import java.util.Objects;
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

    @Embedded
    private Holder holder;

    @Embedded
    private @Nullable DueDay due;

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
        this.holder = new Holder(part.unit(), null);
        this.due = new DueDay(dueOn);
        this.standing = Standing.DRAFT;
        this.status = ProgressStatus.NOT_STARTED;
    }

    /**
     * Keeps what the unit says now.
     *
     * @throws RuleViolation {@code task.not-open}, {@code progress.percent-unfit}, {@code progress.reason-missing}
     */
    void progress(ProgressRequest said, LocalDate today) {
        TaskAccess.requireStanding(standing, TaskAction.RECORD_PROGRESS);
        ProgressRules.requireReason(said);
        percent = (short) ProgressRules.percent(said, percent);
        doneOn = said.status() == ProgressStatus.DONE ? (doneOn == null ? today : doneOn) : null;
        if (due != null && doneOn != null) {
            due.keepLateness(doneOn);
        }
        status = said.status();
        note = said.note();
        evidence = said.evidence();
    }

    /** Gives more time. That it was late before stays known. */
    void extend(LocalDate until, LocalDate today) {
        due = due();
        due.extend(until, judgedOn(today));
    }

    /** An amendment gives another last day; what is done stays judged by the day that held then. */
    void fallDue(@Nullable LocalDate day, LocalDate today) {
        if (doneOn == null) {
            due = due();
            due.move(day, today);
        }
    }

    void stand(Standing now, LocalDate today) {
        standing = now;
        holder.heldSince(now == Standing.OPEN ? today : null);
    }

    /** Another role or other words for the same unit; a part that was taken out comes back. */
    void become(AssignmentRules.Part part, Standing whenBack, LocalDate today) {
        role = part.role();
        phrase = part.phrase();
        if (standing == Standing.WITHDRAWN) {
            stand(whenBack, today);
        }
    }

    boolean isBegun() {
        return status != ProgressStatus.NOT_STARTED;
    }

    boolean isExtended() {
        return due().originalDueOn() != null;
    }

    /** Gives the last day on time that an event brings; null when the event did not happen after all. */
    void date(@Nullable LocalDate dueOn) {
        TaskAccess.requireStanding(standing, TaskAction.RECORD_OCCURRENCE);
        due = new DueDay(dueOn);
    }

    /** Another unit carries on from today; returns who held it until then. */
    HolderEntry handOver(UnitRef to, LocalDate today, String reason) {
        TaskAccess.requireStanding(standing, TaskAction.REASSIGN);
        var past = new HolderEntry(holder.unit(), holder.since(), today, reason);
        holder = new Holder(to, today);
        return past;
    }

    void withdraw() {
        standing = Standing.WITHDRAWN;
    }

    boolean isAsHeavyAs(Assignment other) {
        return AssignmentRules.weight(role) >= AssignmentRules.weight(other.role);
    }

    UUID id() {
        return id;
    }

    UUID taskId() {
        return taskId;
    }

    UUID planId() {
        return planId;
    }

    AssignmentRole role() {
        return role;
    }

    int version() {
        return version;
    }

    String unitCode() {
        return holder.unitCode();
    }

    Standing standing() {
        return standing;
    }

    AssignmentChanged picture(LocalDate today) {
        return new AssignmentChanged(taskId, planId, view(today, List.of(), null));
    }

    ProgressEntry entry(Instant at, String actor) {
        return new ProgressEntry(at, actor, status, percent, note, evidence);
    }

    AssignedPart part(boolean office) {
        return new AssignedPart(
                id, taskId, planId, holder.unit(), role, standing, status, due().dueOn(), doneOn, office, version);
    }

    AssignmentView view(LocalDate today, List<TaskAction> actions, @Nullable Past past) {
        return new AssignmentView(
                id,
                role,
                phrase,
                holder.unit(),
                holder.since(),
                status,
                percent,
                note,
                evidence,
                due().dueOn(),
                due().originalDueOn(),
                doneOn,
                Bucket.of(doneOn, due().dueOn(), today),
                due().wasLate(judgedOn(today)),
                standing,
                version,
                null,
                past == null ? null : past.held(id),
                past == null ? null : past.said(id),
                actions);
    }

    private LocalDate judgedOn(LocalDate today) {
        return Objects.requireNonNullElse(doneOn, today);
    }

    /** Nothing is stored of an assignment without a day, so nothing comes back. */
    private DueDay due() {
        return Objects.requireNonNullElseGet(due, DueDay::new);
    }
}
