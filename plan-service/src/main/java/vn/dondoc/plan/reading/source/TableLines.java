package vn.dondoc.plan.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Paragraph;

/** A table as lines: a row of a wide table is a line, a narrow table is only layout and gives its paragraphs. */
public final class TableLines {

    private static final int COLUMNS_OF_A_REAL_TABLE = 3;
    private static final int MOST_COLUMNS = 50;

    private final List<List<Cell>> rows = new ArrayList<>();

    /** What stands in a cell; a merged one shares its lines with the one above. */
    private record Cell(List<String> lines, boolean merged) {

        static Cell empty() {
            return new Cell(new ArrayList<>(), false);
        }

        String words() {
            return Letters.collapse(String.join(" ", lines).replace('|', '/'));
        }
    }

    public void beginRow() {
        rows.add(new ArrayList<>());
    }

    public void beginCell() {
        if (!rows.isEmpty() && rows.getLast().size() < MOST_COLUMNS) {
            rows.getLast().add(Cell.empty());
        }
    }

    /** The cell that was begun last is merged with the one above, whose words hold for this row too. */
    public void mergeCell() {
        var row = rows.isEmpty() ? List.<Cell>of() : rows.getLast();
        if (rows.size() > 1
                && !row.isEmpty()
                && row.size() <= rows.get(rows.size() - 2).size()) {
            var above = rows.get(rows.size() - 2).get(row.size() - 1);
            row.set(row.size() - 1, new Cell(above.lines(), true));
        }
    }

    /** A paragraph of the cell that was begun last; outside of any cell it is no part of the table. */
    public void add(String paragraph) {
        if (rows.isEmpty() || rows.getLast().isEmpty()) {
            return;
        }
        var cell = rows.getLast().getLast();
        if (!cell.merged()) {
            cell.lines().add(paragraph);
        }
    }

    /** Hands each line over; a merged cell may repeat much, so that the taker must count what it keeps. */
    public void write(LineTaker taker) {
        if (rows.stream().anyMatch(row -> row.size() >= COLUMNS_OF_A_REAL_TABLE)) {
            rows.forEach(row -> taker.take(line(row)));
            return;
        }
        rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.merged())
                .flatMap(cell -> cell.lines().stream())
                .forEach(taker::take);
    }

    /** Where the lines go. */
    @FunctionalInterface
    public interface LineTaker {
        void take(String line);
    }

    private static String line(List<Cell> row) {
        return row.stream().map(Cell::words).collect(Collectors.joining(Paragraph.CELL_SEPARATOR));
    }
}
