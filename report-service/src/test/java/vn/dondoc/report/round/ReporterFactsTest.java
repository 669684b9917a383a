package vn.dondoc.report.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReporterFactsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 6, 4);

    @ParameterizedTest(name = "today {0}, begun {1}, first submitted {2}: {3}, {4} days late")
    @CsvSource({
        "2024-06-01, false, , NOT_YET_DUE, 0",
        "2024-06-04, false, , NOT_YET_DUE, 0",
        "2024-06-04, true, , IN_PROGRESS, 0",
        "2024-06-05, false, , MISSING, 1",
        "2024-06-14, true, , MISSING, 10",
        "2024-06-04, true, 2024-06-04, ON_TIME, 0",
        "2024-12-31, true, 2024-06-04, ON_TIME, 0",
        "2024-06-05, true, 2024-06-05, LATE, 1",
        "2025-01-03, true, 2025-01-02, LATE, 212"
    })
    void the_first_submission_decides(
            LocalDate today, boolean begun, LocalDate firstSubmitted, ReporterState state, int daysLate) {
        var facts = new ReporterFacts(LAST_DAY, false, begun, firstSubmitted, false, false);
        assertEquals(new ReporterFacts.Standing(state, daysLate), facts.on(today));
    }

    @Test
    void a_returned_report_keeps_the_delay_of_its_first_submission() {
        var facts = new ReporterFacts(LAST_DAY, false, true, LocalDate.of(2024, 6, 7), true, false);
        assertEquals(new ReporterFacts.Standing(ReporterState.RETURNED, 3), facts.on(LocalDate.of(2024, 7, 1)));
    }

    @Test
    void a_report_resubmitted_after_the_last_day_is_on_time_when_its_first_submission_was() {
        var facts = new ReporterFacts(LAST_DAY, false, true, LocalDate.of(2024, 6, 3), false, false);
        assertEquals(ReporterState.ON_TIME, facts.on(LocalDate.of(2024, 7, 1)).state());
    }

    @Test
    void a_nil_report_is_neither_late_nor_missing() {
        var facts = new ReporterFacts(LAST_DAY, false, true, LocalDate.of(2024, 6, 7), false, true);
        assertEquals(new ReporterFacts.Standing(ReporterState.NIL, 0), facts.on(LocalDate.of(2024, 7, 1)));
    }

    @Test
    void an_exempt_unit_is_neither_late_nor_missing() {
        var facts = new ReporterFacts(LAST_DAY, true, false, null, false, false);
        assertEquals(new ReporterFacts.Standing(ReporterState.EXEMPT, 0), facts.on(LocalDate.of(2024, 7, 1)));
    }

    @Test
    void the_last_day_ends_at_midnight_in_viet_nam() {
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        var lastSecond = Instant.parse("2024-06-04T16:59:59Z");
        var nextSecond = lastSecond.plusSeconds(1);
        assertEquals(ReporterState.ON_TIME, submittedOn(LocalDate.ofInstant(lastSecond, zone)));
        assertEquals(ReporterState.LATE, submittedOn(LocalDate.ofInstant(nextSecond, zone)));
    }

    private static ReporterState submittedOn(LocalDate day) {
        return new ReporterFacts(LAST_DAY, false, true, day, false, false)
                .on(day)
                .state();
    }
}
