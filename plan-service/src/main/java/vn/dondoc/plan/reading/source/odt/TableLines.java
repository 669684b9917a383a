package vn.dondoc.plan.reading.source.odt;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Paragraph;

/** A table as lines: a row of a wide table is a line, a narrow table is only layout and gives its paragraphs. */
final class TableLines {

    private static final int COLUMNS_OF_A_REAL_TABLE = 3;
    private static final int MOST_COLUMNS = 50;

    private final List<List<List<String>>> rows = new ArrayList<>();

    void beginRow() {
        rows.add(new ArrayList<>());
    }

    void beginCell() {
        if (!rows.isEmpty() && rows.getLast().size() < MOST_COLUMNS) {
            rows.getLast().add(new ArrayList<>());
        }
    }

    /** A cell that is merged with the one above repeats its words, since they hold for this row too. */
    void coveredCell() {
        beginCell();
        if (rows.size() > 1
                && rows.getLast().size() <= rows.get(rows.size() - 2).size()) {
            rows.getLast()
                    .getLast()
                    .addAll(rows.get(rows.size() - 2).get(rows.getLast().size() - 1));
        }
    }

    void add(String paragraph) {
        if (!rows.isEmpty() && !rows.getLast().isEmpty()) {
            rows.getLast().getLast().add(paragraph);
        }
    }

    List<String> lines() {
        var wide = rows.stream().anyMatch(row -> row.size() >= COLUMNS_OF_A_REAL_TABLE);
        return wide
                ? rows.stream().map(TableLines::line).toList()
                : rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }

    private static String line(List<List<String>> row) {
        return row.stream()
                .map(cell -> Letters.collapse(String.join(" ", cell).replace('|', '/')))
                .collect(java.util.stream.Collectors.joining(Paragraph.CELL_SEPARATOR));
    }
}
