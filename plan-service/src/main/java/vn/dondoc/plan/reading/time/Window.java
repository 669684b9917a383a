package vn.dondoc.plan.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days from first to last, both counted. */
public record Window(LocalDate from, LocalDate to) {

    public static Window ofYear(int year) {
        return ofYears(year, year);
    }

    public static Window ofYears(int first, int last) {
        return ofMonths(YearMonth.of(first, 1), YearMonth.of(last, 12));
    }

    public static Window ofMonths(YearMonth first, YearMonth last) {
        return new Window(first.atDay(1), last.atEndOfMonth());
    }

    /** @param quarter 1 to 4 */
    public static Window ofQuarter(int year, int quarter) {
        return ofMonths(YearMonth.of(year, 3 * quarter - 2), YearMonth.of(year, 3 * quarter));
    }

    /** January to June, or July to December. */
    public static Window ofHalf(int year, boolean first) {
        return ofMonths(YearMonth.of(year, first ? 1 : 7), YearMonth.of(year, first ? 6 : 12));
    }

    boolean isForward() {
        return !to.isBefore(from);
    }
}
