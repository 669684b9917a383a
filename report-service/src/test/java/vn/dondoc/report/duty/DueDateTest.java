package vn.dondoc.report.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

    @ParameterizedTest(name = "{1} {0} ends on {2}")
    @CsvSource({
        "2024-06-05, BEFORE, 2024-06-04",
        "2024-06-05, BY, 2024-06-05",
        "2024-06-05, UNTIL, 2024-06-05",
        "2024-03-01, BEFORE, 2024-02-29",
        "2023-03-01, BEFORE, 2023-02-28",
        "2024-02-29, UNTIL, 2024-02-29",
        "2025-01-01, BEFORE, 2024-12-31"
    })
    void the_wording_decides_whether_the_named_day_counts(LocalDate named, DueRule rule, LocalDate lastDay) {
        assertEquals(lastDay, new DueDate(named, rule).lastDay());
    }

    @Test
    void a_named_sunday_is_kept_and_noted() {
        var due = new DueDate(LocalDate.of(2024, 11, 10), DueRule.BY);
        assertEquals(LocalDate.of(2024, 11, 10), due.lastDay());
        assertTrue(due.note().contains("10/11/2024 rơi vào Chủ nhật"), due.note());
    }

    @Test
    void before_a_sunday_the_last_day_is_a_saturday_and_that_is_noted() {
        var due = new DueDate(LocalDate.of(2024, 11, 10), DueRule.BEFORE);
        assertTrue(due.note().contains("09/11/2024 rơi vào thứ Bảy"), due.note());
    }

    @Test
    void before_a_saturday_the_last_day_is_a_friday_and_the_named_day_is_noted() {
        var due = new DueDate(LocalDate.of(2024, 6, 8), DueRule.BEFORE);
        assertTrue(due.note().contains("08/06/2024 nêu trong văn bản là thứ Bảy"), due.note());
    }

    @Test
    void a_working_day_needs_no_note() {
        assertNull(new DueDate(LocalDate.of(2024, 6, 5), DueRule.BEFORE).note());
    }
}
