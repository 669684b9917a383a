package vn.dondoc.plan.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The four buckets that officials count in: hoàn thành (đúng hạn, quá hạn), chưa hoàn thành (trong hạn, quá hạn). */
public enum Bucket {
    DONE_ON_TIME("a.status = 'DONE' and a.done_on <= a.due_key"),
    DONE_LATE("a.status = 'DONE' and a.done_on > a.due_key"),
    OPEN_ON_TIME("a.status <> 'DONE' and a.due_key >= cast(:today as date)"),
    OPEN_LATE("a.status <> 'DONE' and a.due_key < cast(:today as date)");

    private final String condition;

    Bucket(String condition) {
        this.condition = condition;
    }

    /** The same rule as {@link #of}, for lists; {@code a} is the assignment. */
    String condition() {
        return condition;
    }

    /**
     * @param doneOn null while the work is not done
     * @param dueOn last day on time; null when there is none, and nothing is ever late
     */
    static Bucket of(@Nullable LocalDate doneOn, @Nullable LocalDate dueOn, LocalDate today) {
        var late = dueOn != null && (doneOn == null ? today : doneOn).isAfter(dueOn);
        if (doneOn == null) {
            return late ? OPEN_LATE : OPEN_ON_TIME;
        }
        return late ? DONE_LATE : DONE_ON_TIME;
    }
}
