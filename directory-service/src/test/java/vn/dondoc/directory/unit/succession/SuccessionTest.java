package vn.dondoc.directory.unit.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private final Map<UUID, List<Successor>> steps = new HashMap<>();

    @Test
    void a_merger_of_a_merger_leads_to_the_last_unit_in_the_row() {
        tookOver("A", "2020-01-01", "B");
        tookOver("B", "2025-07-01", "C");
        assertEquals(List.of("C"), after("A", "2025-07-01", false));
        assertEquals(List.of("B"), after("A", "2025-06-30", false));
        assertEquals(List.of(), after("A", "2019-12-31", true));
    }

    @Test
    void one_successor_needs_no_decision_and_several_do() {
        tookOver("A", "2020-01-01", "B");
        assertFalse(decisionNeeded("A", false));
        tookOver("C", "2020-01-01", "B", "D");
        assertTrue(decisionNeeded("C", false));
    }

    @Test
    void an_end_without_a_successor_needs_a_decision_and_a_living_unit_none() {
        assertTrue(decisionNeeded("A", false));
        assertFalse(decisionNeeded("A", true));
    }

    @Test
    void a_unit_that_goes_on_beside_what_was_split_off_needs_a_decision() {
        tookOver("A", "2020-01-01", "B");
        assertTrue(decisionNeeded("A", true));
    }

    @Test
    void a_row_that_comes_back_to_where_it_was_ends() {
        tookOver("A", "2020-01-01", "B");
        tookOver("B", "2021-01-01", "A");
        assertEquals(List.of(), after("A", "2025-01-01", false));
    }

    private void tookOver(String source, String day, String... results) {
        var successors = java.util.Arrays.stream(results)
                .map(code -> new Successor(id(code), code, code, LocalDate.parse(day)))
                .toList();
        steps.put(id(source), successors);
    }

    private List<String> after(String unit, String day, boolean there) {
        return of(unit, day, there).successors().stream().map(Successor::code).toList();
    }

    private boolean decisionNeeded(String unit, boolean there) {
        return of(unit, "2026-01-01", there).decisionNeeded();
    }

    private SuccessorsResponse of(String unit, String day, boolean there) {
        return new Succession(
                        units -> {
                            Map<UUID, List<Successor>> found = new HashMap<>(steps);
                            found.keySet().retainAll(units);
                            return found;
                        },
                        LocalDate.parse(day))
                .of(id(unit), there);
    }

    private static UUID id(String code) {
        return new UUID(0, code.charAt(0));
    }
}
