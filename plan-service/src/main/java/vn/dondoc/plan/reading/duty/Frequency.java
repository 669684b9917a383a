package vn.dondoc.plan.reading.duty;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Passage;

/**
 * "6 tháng đầu năm", "báo cáo quý II", "báo cáo năm": how often, and for which part of the year.
 *
 * @param kind how often
 * @param part "đầu" or "cuối" of a half-year, the number of a quarter; empty when not written
 * @param passage the words
 */
record Frequency(DutyKind kind, String part, Passage passage) {

    private static final int LAST_MONTH_OF_FIRST_HALF_DEADLINES = 8;

    /** What the report covers; empty where the words and the deadline leave it open. */
    Optional<ReportPeriod> period(@Nullable Integer year, @Nullable LocalDate deadline) {
        if (year == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case ANNUAL -> Optional.of(ReportPeriod.year(year));
            case HALF_YEAR -> half(year, deadline);
            case QUARTERLY -> quarter().map(quarter -> ReportPeriod.quarter(year, quarter));
            case MONTHLY, ONE_OFF, EVENT -> Optional.empty();
        };
    }

    /** A half-year report without "đầu" or "cuối" that is due by August is the first half's. */
    private Optional<ReportPeriod> half(int year, @Nullable LocalDate deadline) {
        if (!part.isEmpty()) {
            return Optional.of(ReportPeriod.half(year, part.equals("đầu")));
        }
        return Optional.ofNullable(deadline)
                .map(day -> ReportPeriod.half(year, day.getMonthValue() <= LAST_MONTH_OF_FIRST_HALF_DEADLINES));
    }

    boolean isHalfInferred() {
        return kind == DutyKind.HALF_YEAR && part.isEmpty();
    }

    private Optional<Integer> quarter() {
        return switch (part.toUpperCase(Locale.ROOT)) {
            case "I", "1" -> Optional.of(1);
            case "II", "2" -> Optional.of(2);
            case "III", "3" -> Optional.of(3);
            case "IV", "4" -> Optional.of(4);
            default -> Optional.empty();
        };
    }
}
