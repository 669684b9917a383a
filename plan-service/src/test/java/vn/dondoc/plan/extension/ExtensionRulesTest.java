package vn.dondoc.plan.extension;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.RuleViolation;

class ExtensionRulesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

    @Test
    void the_new_day_is_later_than_the_present_one() {
        assertEquals("extension.not-later", refusal(DUE, null));
    }

    @Test
    void open_work_gets_no_day_that_has_passed_but_today_is_one() {
        assertEquals("extension.past", refusal(TODAY.minusDays(1), null));
        assertDoesNotThrow(() -> ExtensionRules.requireSensible(TODAY, DUE, null, TODAY));
    }

    @Test
    void work_done_late_can_get_the_day_on_which_it_was_done() {
        var doneOn = DUE.plusDays(2);
        assertDoesNotThrow(() -> ExtensionRules.requireSensible(doneOn, DUE, doneOn, TODAY));
    }

    @Test
    void a_day_beyond_all_plans_is_a_slip() {
        assertEquals("extension.too-far", refusal(LocalDate.of(9999, 12, 31), null));
    }

    @Test
    void who_gives_less_than_was_asked_says_why() {
        var asked = DUE.plusDays(10);
        for (var decision : new ExtensionDecision[] {
            new ExtensionDecision(false, null, null),
            new ExtensionDecision(false, null, " "),
            new ExtensionDecision(true, asked.minusDays(1), null)
        }) {
            assertEquals(
                    "extension.reason-missing",
                    assertThrows(RuleViolation.class, () -> ExtensionRules.requireReason(decision, asked))
                            .code());
        }
        assertDoesNotThrow(() -> ExtensionRules.requireReason(new ExtensionDecision(true, null, null), asked));
        assertDoesNotThrow(() -> ExtensionRules.requireReason(new ExtensionDecision(true, asked, null), asked));
    }

    private static String refusal(LocalDate until, LocalDate doneOn) {
        return assertThrows(RuleViolation.class, () -> ExtensionRules.requireSensible(until, DUE, doneOn, TODAY))
                .code();
    }
}
