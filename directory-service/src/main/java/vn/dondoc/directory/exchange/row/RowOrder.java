package vn.dondoc.directory.exchange.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;

/**
 * What lines of one file mean to each other: none twice, none above itself, and parents before their children wherever
 * they stand in the file.
 */
public final class RowOrder {

    private final Map<Integer, UnitRow> rows = new LinkedHashMap<>();
    private final Map<String, UnitRow> byCode = new HashMap<>();
    private final Map<Integer, UnitRow> placed = new LinkedHashMap<>();

    private RowOrder(List<UnitRow> rows) {
        rows.forEach(row -> this.rows.put(row.number(), row));
        rows.stream().filter(row -> !row.code().isEmpty()).forEach(row -> byCode.putIfAbsent(row.code(), row));
    }

    /** @return the same rows, parents first; those that clash with others carry a fault that names the lines */
    public static List<UnitRow> of(List<UnitRow> rows) {
        var order = new RowOrder(withoutDoubles(rows));
        order.rows.values().forEach(order::place);
        return List.copyOf(order.placed.values());
    }

    private void place(UnitRow row) {
        Map<Integer, UnitRow> path = new LinkedHashMap<>();
        var next = row;
        while (next != null && !placed.containsKey(next.number()) && !path.containsKey(next.number())) {
            path.put(next.number(), next);
            next = parent(next);
        }
        var steps = new ArrayList<>(path.values());
        if (next != null && path.containsKey(next.number())) {
            nameCycle(steps.subList(steps.indexOf(next), steps.size()));
        }
        steps.reversed().forEach(passed -> placed.put(passed.number(), passed));
    }

    private @Nullable UnitRow parent(UnitRow row) {
        return row.parentCode() == null ? null : byCode.get(row.parentCode());
    }

    private static void nameCycle(List<UnitRow> cycle) {
        var fault = RuleViolation.withStatus(422, "import.row.cycle", numbers(cycle));
        cycle.replaceAll(row -> row.with(fault));
    }

    private static List<UnitRow> withoutDoubles(List<UnitRow> rows) {
        var checked = unique(rows, Column.CODE, UnitRow::code);
        for (var column : CodeForm.columns()) {
            checked = unique(checked, column, row -> row.codes().getOrDefault(column, ""));
        }
        return checked;
    }

    private static List<UnitRow> unique(List<UnitRow> rows, Column column, Function<UnitRow, String> key) {
        var together = rows.stream()
                .filter(row -> !key.apply(row).isEmpty())
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return rows.stream()
                .map(row -> {
                    var same = together.getOrDefault(key.apply(row), List.of());
                    return same.size() < 2 ? row : row.with(twice(column, key.apply(row), same));
                })
                .toList();
    }

    private static RuleViolation twice(Column column, String code, List<UnitRow> same) {
        return RuleViolation.withStatus(422, "import.row.twice", column.heading(), code, numbers(same));
    }

    private static String numbers(List<UnitRow> rows) {
        return rows.stream()
                .map(row -> Integer.toString(row.number()))
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .limit(20)
                .collect(Collectors.joining(", "));
    }
}
