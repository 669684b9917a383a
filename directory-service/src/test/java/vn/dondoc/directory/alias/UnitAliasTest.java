package vn.dondoc.directory.alias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.RuleViolation;

class UnitAliasTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Test
    void an_alias_is_ended_once_and_not_before_it_begins() {
        var alias = alias("KGVX", DAY, null);
        refused("unit-alias.not-begun", () -> alias.end(DAY.minusDays(1)));
        alias.end(DAY.plusYears(1));
        assertEquals(DAY.plusYears(1), alias.response().to());
        refused("unit-alias.ended", () -> alias.end(DAY.plusYears(1)));
    }

    @Test
    void the_same_spelling_may_come_back_the_day_after() {
        var first = alias("KGVX", DAY, DAY.plusDays(9));
        assertTrue(first.meets(alias("KGVX", DAY.plusDays(9), null)));
        assertFalse(first.meets(alias("KGVX", DAY.plusDays(10), null)));
        assertFalse(first.meets(alias("KG-VX", DAY, null)));
    }

    @Test
    void an_alias_has_letters_and_a_first_day_that_is_not_after_its_last() {
        refused("unit-alias.no-letters", () -> alias("12 - 3", DAY, null));
        refused("unit-alias.reversed", () -> alias("KGVX", DAY, DAY.minusDays(1)));
        refused("as-of.out-of-range", () -> alias("KGVX", LocalDate.MAX, null));
    }

    private static UnitAlias alias(String spelling, LocalDate from, @Nullable LocalDate to) {
        return new UnitAlias(UUID.fromString("0190a000-0000-7000-8000-000000000001"), new NewAlias(spelling, from, to));
    }

    private static void refused(String code, org.junit.jupiter.api.function.Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
