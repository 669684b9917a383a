package vn.dondoc.directory.exchange.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.directory.exchange.table.Cell;
import vn.dondoc.directory.exchange.table.Line;
import vn.dondoc.kit.RuleViolation;

/**
 * Where each column stands in a table, in any order.
 *
 * @param unknown headings that mean nothing to us; their cells are not read
 */
public record Columns(Map<Column, Integer> places, List<String> unknown) {

    private static final Set<Column> REQUIRED = Set.of(Column.CODE, Column.NAME);

    /** @throws RuleViolation 422 when a column is missing or there twice */
    public static Columns of(Line head) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> unknown = new ArrayList<>();
        for (var index = 0; index < head.cells().size(); index++) {
            var heading = head.cell(index).text();
            var column = Column.headed(heading);
            if (column.isPresent() && places.putIfAbsent(column.get(), index) != null) {
                throw RuleViolation.withStatus(
                        422, "import.column-twice", column.get().heading());
            }
            if (column.isEmpty() && !heading.isEmpty()) {
                unknown.add(heading);
            }
        }
        requireAll(places.keySet());
        return new Columns(places, List.copyOf(unknown));
    }

    Cell cell(Line line, Column column) {
        return Optional.ofNullable(places.get(column)).map(line::cell).orElse(Cell.EMPTY);
    }

    private static void requireAll(Set<Column> there) {
        var missing = REQUIRED.stream()
                .filter(column -> !there.contains(column))
                .sorted()
                .map(Column::heading)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw RuleViolation.withStatus(422, "import.missing-column", missing);
        }
    }
}
