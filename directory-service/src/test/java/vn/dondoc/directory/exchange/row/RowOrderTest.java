package vn.dondoc.directory.exchange.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.RuleViolation;

class RowOrderTest {

    /** "CODE<PARENT", the first at line 2. */
    private static List<UnitRow> rows(String... units) {
        return IntStream.range(0, units.length)
                .mapToObj(index -> row(index + 2, units[index].split("<"), Map.of()))
                .toList();
    }

    private static UnitRow row(int number, String[] unit, Map<Column, String> codes) {
        var parent = unit.length > 1 ? unit[1] : null;
        return new UnitRow(number, unit[0], "x", null, null, null, parent, null, codes, List.of(), List.of());
    }

    private static List<String> codes(List<UnitRow> rows) {
        return rows.stream().map(UnitRow::code).toList();
    }

    private static List<Integer> faulty(List<UnitRow> rows, String code) {
        return rows.stream()
                .filter(row ->
                        row.faults().stream().map(RuleViolation::code).toList().equals(List.of(code)))
                .map(UnitRow::number)
                .sorted()
                .toList();
    }

    @Test
    void parents_come_before_their_children_wherever_they_stand() {
        assertEquals(List.of("A", "B", "C", "D"), codes(RowOrder.of(rows("C<B", "B<A", "A", "D<ELSEWHERE"))));
    }

    @Test
    void a_cycle_is_a_fault_of_its_lines_and_of_no_other() {
        var ordered = RowOrder.of(rows("X<A", "A<B", "B<C", "C<A", "Y", "S<S"));
        assertEquals(List.of(3, 4, 5, 7), faulty(ordered, "import.row.cycle"));
        assertEquals(6, ordered.size());
    }

    @Test
    void a_code_that_stands_twice_is_a_fault_of_all_its_lines() {
        assertEquals(List.of(2, 4), faulty(RowOrder.of(rows("A", "B", "A")), "import.row.twice"));
        var codes = Map.of(Column.EOFFICE, "H55.1");
        var same = List.of(row(2, new String[] {"A"}, codes), row(3, new String[] {"B"}, codes));
        assertEquals(List.of(2, 3), faulty(RowOrder.of(same), "import.row.twice"));
    }

    @Test
    void a_chain_of_five_thousand_in_reverse_is_ordered_in_time() {
        var chain = IntStream.range(0, 5_000)
                .mapToObj(i -> "U%d<U%d".formatted(i, i + 1))
                .toArray(String[]::new);
        var ordered = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> RowOrder.of(rows(chain)));
        assertEquals("U4999", ordered.getFirst().code());
        assertEquals(Arrays.asList(chain).size(), ordered.size());
    }
}
