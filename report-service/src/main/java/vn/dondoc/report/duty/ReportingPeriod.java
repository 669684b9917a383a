package vn.dondoc.report.duty;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * The days that a report tells of, both included. A deadline may fall before the period ends: seed plans want the half
 * year by 5 June.
 */
public record ReportingPeriod(LocalDate from, LocalDate to) {

    /** The calendar period of a duty where the plan names none; empty for duties that cover no period. */
    public static Optional<ReportingPeriod> of(DutyKind kind, int year, LocalDate lastDay) {
        return switch (kind) {
            case HALF_YEAR -> Optional.of(halfYear(year, lastDay));
            case ANNUAL -> Optional.of(new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            case ONE_OFF, ON_EVENT -> Optional.empty();
        };
    }

    /** A report due by the end of August tells of the first half; later ones, also in the next January, of the second. */
    private static ReportingPeriod halfYear(int year, LocalDate lastDay) {
        boolean first = lastDay.isBefore(LocalDate.of(year, Month.SEPTEMBER, 1));
        return first
                ? new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
                : new ReportingPeriod(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
    }
}
