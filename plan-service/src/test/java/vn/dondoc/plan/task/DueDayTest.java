package vn.dondoc.plan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.OfficeClock;

class DueDayTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 15);

    @Test
    void more_time_given_before_the_day_leaves_no_mark() {
        var day = new DueDay(DUE);
        day.extend(LATER, DUE);
        assertEquals(LATER, day.dueOn());
        assertEquals(DUE, day.originalDueOn());
        assertFalse(day.wasLate(LATER));
    }

    @Test
    void more_time_given_to_late_work_leaves_the_mark() {
        var day = new DueDay(DUE);
        day.extend(LATER, DUE.plusDays(1));
        assertTrue(day.wasLate(DUE));
    }

    @Test
    void work_that_was_done_in_time_is_not_late_however_late_the_decision_comes() {
        var day = new DueDay(DUE);
        var doneOn = DUE;
        day.keepLateness(doneOn);
        day.extend(LATER, doneOn);
        assertFalse(day.wasLate(doneOn));
    }

    @Test
    void the_first_day_is_kept_through_a_second_extension() {
        var day = new DueDay(DUE);
        day.extend(LATER, DUE);
        day.extend(LATER.plusDays(7), DUE);
        assertEquals(DUE, day.originalDueOn());
    }

    @Test
    void work_without_a_day_is_never_late() {
        var day = new DueDay(null);
        day.keepLateness(LATER);
        assertFalse(day.wasLate(LATER));
        assertNull(day.originalDueOn());
    }

    @Test
    void a_day_ends_at_midnight_in_ho_chi_minh_city() {
        var day = new DueDay(DUE);
        assertFalse(day.wasLate(on("2026-04-30T16:59:59Z")));
        assertTrue(day.wasLate(on("2026-04-30T17:00:00Z")));
    }

    private static LocalDate on(String instant) {
        return LocalDate.now(Clock.fixed(Instant.parse(instant), OfficeClock.ZONE));
    }
}
