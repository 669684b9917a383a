package vn.dondoc.report.round;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.duty.DueRule;
import vn.dondoc.report.duty.DutyCard;

@Entity
class ReportingRound {

    @Id
    private UUID id;

    private UUID dutyId;
    private int year;
    private LocalDate dueOn;
    private @Nullable LocalDate namedOn;

    @Enumerated(EnumType.STRING)
    private DueRule dueRule;

    private @Nullable String dueNote;
    private @Nullable LocalDate droppedOn;
    private @Nullable UUID feedsRoundId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ReportingRound() {}

    ReportingRound(DutyCard duty, LocalDate dueOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.dutyId = duty.id();
        this.year = duty.year();
        this.dueOn = dueOn;
        this.namedOn = duty.namedOn();
        this.dueRule = duty.dueRule();
        this.dueNote = duty.dueNote();
    }

    /**
     * Takes over the deadline that the duty has now, as somebody decided.
     *
     * @throws RuleViolation {@code round.dropped}
     */
    void moveTo(DutyCard duty, LocalDate day) {
        requireStanding();
        this.dueOn = day;
        this.namedOn = duty.namedOn();
        this.dueRule = duty.dueRule();
        this.dueNote = duty.dueNote();
    }

    /** Reports that are there stay; nobody is expected to add one. */
    void drop(LocalDate day) {
        requireStanding();
        this.droppedOn = day;
    }

    /** @throws RuleViolation {@code round.dropped} */
    void requireStanding() {
        if (droppedOn != null) {
            throw new RuleViolation("round.dropped");
        }
    }

    void feed(UUID outerRoundId) {
        this.feedsRoundId = outerRoundId;
    }

    UUID id() {
        return id;
    }

    UUID dutyId() {
        return dutyId;
    }

    int year() {
        return year;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate namedOn() {
        return namedOn;
    }

    DueRule dueRule() {
        return dueRule;
    }

    @Nullable
    String dueNote() {
        return dueNote;
    }

    @Nullable
    LocalDate droppedOn() {
        return droppedOn;
    }

    @Nullable
    UUID feedsRoundId() {
        return feedsRoundId;
    }

    int version() {
        return version;
    }
}
