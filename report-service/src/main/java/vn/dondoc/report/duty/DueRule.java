package vn.dondoc.report.duty;

import java.time.LocalDate;

/** How a document words a deadline, which decides whether the named day itself still counts. */
public enum DueRule {
    /** "trước ngày D": the day before D is the last one. */
    BEFORE,
    /** "chậm nhất ngày D": D is the last day. */
    BY,
    /** "đến hết ngày D": D is the last day. */
    UNTIL;

    LocalDate lastDay(LocalDate named) {
        return switch (this) {
            case BEFORE -> named.minusDays(1);
            case BY, UNTIL -> named;
        };
    }
}
