package vn.dondoc.report.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one expected reporter.
 *
 * @param firstSubmittedOn the office's day of the first submission, which alone decides about punctuality
 * @param returned sent back by the recipient and still open
 */
record ReporterFacts(
        LocalDate lastDay,
        boolean exempt,
        boolean begun,
        @Nullable LocalDate firstSubmittedOn,
        boolean returned,
        boolean nil) {

    /** A state with the days of delay so far, 0 when there are none. */
    record Standing(ReporterState state, int daysLate) {}

    Standing on(LocalDate today) {
        if (exempt) {
            return new Standing(ReporterState.EXEMPT, 0);
        }
        return firstSubmittedOn == null ? open(today) : submitted(daysAfterLastDay(firstSubmittedOn));
    }

    private Standing open(LocalDate today) {
        if (today.isAfter(lastDay)) {
            return new Standing(ReporterState.MISSING, daysAfterLastDay(today));
        }
        return new Standing(begun ? ReporterState.IN_PROGRESS : ReporterState.NOT_YET_DUE, 0);
    }

    private Standing submitted(int daysLate) {
        if (returned) {
            return new Standing(ReporterState.RETURNED, daysLate);
        }
        if (nil) {
            return new Standing(ReporterState.NIL, 0);
        }
        return new Standing(daysLate > 0 ? ReporterState.LATE : ReporterState.ON_TIME, daysLate);
    }

    private int daysAfterLastDay(LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(lastDay, day));
    }
}
