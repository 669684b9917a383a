package vn.dondoc.report.duty;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a report tells of, both included. A deadline may fall before the period ends: real plans want the first
 * half of the year by 5 June.
 */
public record ReportingPeriod(LocalDate from, LocalDate to) {

    /** The calendar period of a duty where the plan names none; empty for duties that cover no period. */
    public static Optional<ReportingPeriod> of(DutyKind kind, int year, LocalDate lastDay) {
        return switch (kind) {
            case HALF_YEAR -> Optional.of(halfYear(year, lastDay));
            case ANNUAL -> Optional.of(months(YearMonth.of(year, 1), 12));
            case QUARTERLY -> Optional.of(quarter(monthToldOf(lastDay)));
            case MONTHLY -> Optional.of(months(monthToldOf(lastDay), 1));
            case ONE_OFF, EVENT -> Optional.empty();
        };
    }

    /** A report due by the end of August tells of the first half; later ones, also in the next January, of the second. */
    private static ReportingPeriod halfYear(int year, LocalDate lastDay) {
        var first = lastDay.isBefore(LocalDate.of(year, Month.SEPTEMBER, 1));
        return months(YearMonth.of(year, first ? 1 : 7), 6);
    }

    private static ReportingPeriod quarter(YearMonth month) {
        return months(month.minusMonths((month.getMonthValue() - 1) % 3), 3);
    }

    /** Until the 14th, the usual cut-off day of Decree 09/2019, a report looks back at the month before. */
    private static YearMonth monthToldOf(LocalDate lastDay) {
        var month = YearMonth.from(lastDay);
        return lastDay.getDayOfMonth() < 15 ? month.minusMonths(1) : month;
    }

    private static ReportingPeriod months(YearMonth first, int count) {
        return new ReportingPeriod(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }
}
