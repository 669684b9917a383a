package vn.dondoc.report.round;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.duty.DutyCard;

@Entity
class ReportingRound {

    @Id
    private UUID id;

    private UUID dutyId;
    private int year;
    private LocalDate dueOn;
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
    UUID feedsRoundId() {
        return feedsRoundId;
    }

    int version() {
        return version;
    }
}
