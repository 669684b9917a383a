package vn.dondoc.report.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {

    @ParameterizedTest(name = "{0} {1} due {2} covers {3} to {4}")
    @CsvSource({
        "HALF_YEAR, 2024, 2024-06-04, 2024-01-01, 2024-06-30",
        "HALF_YEAR, 2024, 2024-08-31, 2024-01-01, 2024-06-30",
        "HALF_YEAR, 2024, 2024-12-09, 2024-07-01, 2024-12-31",
        "HALF_YEAR, 2024, 2025-01-09, 2024-07-01, 2024-12-31",
        "QUARTERLY, 2026, 2026-06-15, 2026-04-01, 2026-06-30",
        "QUARTERLY, 2026, 2026-07-05, 2026-04-01, 2026-06-30",
        "QUARTERLY, 2025, 2026-01-05, 2025-10-01, 2025-12-31",
        "MONTHLY, 2024, 2024-02-20, 2024-02-01, 2024-02-29",
        "MONTHLY, 2024, 2024-03-05, 2024-02-01, 2024-02-29",
        "ANNUAL, 2024, 2024-11-04, 2024-01-01, 2024-12-31",
        "ANNUAL, 2024, 2025-01-14, 2024-01-01, 2024-12-31"
    })
    void a_regular_report_covers_its_half_or_whole_year(
            DutyKind kind, int year, LocalDate lastDay, LocalDate from, LocalDate to) {
        assertEquals(
                new ReportingPeriod(from, to),
                ReportingPeriod.of(kind, year, lastDay).orElseThrow());
    }

    @Test
    void a_single_duty_covers_no_period() {
        assertTrue(ReportingPeriod.of(DutyKind.ONE_OFF, 2024, LocalDate.of(2024, 3, 7))
                .isEmpty());
    }
}
