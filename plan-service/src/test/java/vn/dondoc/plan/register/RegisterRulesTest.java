package vn.dondoc.plan.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisterRulesTest {

    @Test
    void an_empty_register_begins_with_01() {
        assertEquals("01", new RegisterRules(List.of()).next().written());
        assertTrue(findings().isEmpty());
    }

    @Test
    void the_next_number_follows_the_highest_and_not_the_count() {
        assertEquals("10", rules("09 01-05").next().written());
        assertEquals("16", rules("02 01-05", "15a 03-01", "15 02-01").next().written());
    }

    @Test
    void a_number_under_ten_is_the_same_with_and_without_its_zero() {
        var rules = rules("5 01-05");
        assertFalse(rules.isFree(RegisterNumber.read("05").orElseThrow()));
        assertFalse(rules.isFree(RegisterNumber.read("5").orElseThrow()));
        assertTrue(rules.isFree(RegisterNumber.read("5a").orElseThrow()));
        assertEquals(List.of("FORM 5-5"), findings("5 01-05").stream().skip(1).toList());
    }

    @Test
    void numbers_in_order_and_without_gaps_have_no_finding() {
        assertEquals(List.of(), findings("01 01-05", "02 01-05", "02a 03-09", "03 02-01"));
    }

    @Test
    void missing_numbers_are_told_as_ranges() {
        assertEquals(List.of("GAP 01-02", "GAP 04-09"), findings("03 01-05", "10 01-06"));
    }

    @Test
    void one_number_under_two_symbols_is_told() {
        assertEquals(List.of("DUPLICATE 01-01"), findings("01 01-05", "01 02-05"));
    }

    @Test
    void a_number_dated_before_a_lower_one_is_told_once() {
        assertEquals(List.of("ORDER 02-02"), findings("01 03-05", "02 01-06", "03 03-06"));
    }

    @Test
    void what_is_no_number_is_told_and_counts_for_nothing() {
        assertEquals(List.of("FORM A1-A1"), findings("01 01-05", "A1 01-06"));
        assertEquals("02", rules("01 01-05", "A1 01-06").next().written());
    }

    private static List<String> findings(String... entries) {
        return rules(entries).findings().stream()
                .map(found -> found.kind() + " " + found.from() + "-" + found.to())
                .toList();
    }

    @Test
    void a_finding_names_its_plans() {
        var found = rules("01 01-05", "01 02-05").findings().getFirst();
        assertEquals(RegisterFindingKind.DUPLICATE, found.kind());
        assertEquals(2, found.planIds().size());
    }

    /** "05 03-09": number 05 of 9 March. */
    private static RegisterRules rules(String... entries) {
        return new RegisterRules(
                Stream.of(entries).map(RegisterRulesTest::entry).toList());
    }

    private static RegisterEntry entry(String said) {
        var day = LocalDate.of(
                2026,
                Integer.parseInt(said.substring(said.length() - 5, said.length() - 3)),
                Integer.parseInt(said.substring(said.length() - 2)));
        var number = said.substring(0, said.indexOf(' '));
        return new RegisterEntry(number, "KH-VPUB", "x", day, UUID.randomUUID(), "ISSUED");
    }
}
