package vn.dondoc.plan.task;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day on time, and what became of it. That the work was late is kept whatever the day is moved to. */
@Embeddable
class DueDay {

    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate originalDueOn;
    private @Nullable LocalDate lateSince;

    protected DueDay() {}

    DueDay(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** @param judgedOn the day on which the work was done, or today */
    void extend(LocalDate until, LocalDate judgedOn) {
        keepLateness(judgedOn);
        originalDueOn = originalDueOn == null ? dueOn : originalDueOn;
        dueOn = until;
    }

    /** The plan itself gives another day: the first one, and what was granted on it, hold no more. */
    void move(@Nullable LocalDate day, LocalDate judgedOn) {
        keepLateness(judgedOn);
        originalDueOn = null;
        dueOn = day;
    }

    void keepLateness(LocalDate judgedOn) {
        if (dueOn != null && lateSince == null && judgedOn.isAfter(dueOn)) {
            lateSince = dueOn.plusDays(1);
        }
    }

    boolean wasLate(LocalDate judgedOn) {
        return lateSince != null || (dueOn != null && judgedOn.isAfter(dueOn));
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate originalDueOn() {
        return originalDueOn;
    }
}
