package vn.dondoc.plan.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The four buckets that officials count in: hoàn thành (đúng hạn, quá hạn), chưa hoàn thành (trong hạn, quá hạn). */
public enum Bucket {
    DONE_ON_TIME,
    DONE_LATE,
    OPEN_ON_TIME,
    OPEN_LATE;

    /**
     * The one rule; the database keeps the half that does not change at midnight as {@code assignment.outcome}.
     *
     * @param doneOn null while the work is not done
     * @param dueOn last day on time; null when there is none, and nothing is ever late
     */
    public static Bucket of(@Nullable LocalDate doneOn, @Nullable LocalDate dueOn, LocalDate today) {
        var late = dueOn != null && (doneOn == null ? today : doneOn).isAfter(dueOn);
        if (doneOn == null) {
            return late ? OPEN_LATE : OPEN_ON_TIME;
        }
        return late ? DONE_LATE : DONE_ON_TIME;
    }
}
