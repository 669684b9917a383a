package vn.dondoc.plan.reading.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Paragraph;

/**
 * Lines that stand in the same columns. Two columns are read one after the other, as the head and the foot of an official
 * document are; three and more are a table, whose rows begin where its first column has a number.
 */
final class Columns {

    private static final int COLUMNS_OF_A_TABLE = 3;
    private static final Pattern ROW_NUMBER = Pattern.compile("(?:\\d{1,3}|[IVX]{1,5}|[a-z])[.)]?");

    private final List<Line> lines = new ArrayList<>();
    private List<Gap> gaps;

    private Columns(Line first) {
        lines.add(first);
        gaps = first.gaps();
    }

    /** The columns that begin at a line; only this line when it has none. */
    static Columns from(List<Line> page, int start) {
        var columns = new Columns(page.get(start));
        while (columns.goesOn(page, start + columns.size())) {
            columns.take(page.get(start + columns.size()));
        }
        return columns;
    }

    private boolean goesOn(List<Line> page, int next) {
        return !gaps.isEmpty()
                && next < page.size()
                && Gap.left(gaps, page.get(next)).size() == gaps.size();
    }

    private void take(Line line) {
        gaps = Gap.left(gaps, line);
        lines.add(line);
    }

    int size() {
        return lines.size();
    }

    List<String> text() {
        var columns = gaps.size() + 1;
        if (columns == 1) {
            return lines.stream().map(Line::text).toList();
        }
        return columns < COLUMNS_OF_A_TABLE ? oneAfterTheOther() : rows();
    }

    private List<String> oneAfterTheOther() {
        List<String> text = new ArrayList<>();
        for (int column = 0; column <= gaps.size(); column++) {
            for (var line : lines) {
                addUnlessEmpty(text, cell(line, column));
            }
        }
        return text;
    }

    private static void addUnlessEmpty(List<String> text, String cell) {
        if (!cell.isEmpty()) {
            text.add(cell);
        }
    }

    private List<String> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (var line : lines) {
            var cells = cells(line);
            if (rows.isEmpty() || ROW_NUMBER.matcher(cells.getFirst()).matches()) {
                rows.add(new ArrayList<>(cells));
            } else {
                join(rows.getLast(), cells);
            }
        }
        return rows.stream()
                .map(row -> String.join(Paragraph.CELL_SEPARATOR, row))
                .toList();
    }

    private static void join(List<String> row, List<String> more) {
        for (int i = 0; i < row.size(); i++) {
            row.set(i, (row.get(i) + " " + more.get(i)).strip());
        }
    }

    private List<String> cells(Line line) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column <= gaps.size(); column++) {
            cells.add(cell(line, column).replace('|', '/'));
        }
        return cells;
    }

    private String cell(Line line, int column) {
        var from = column == 0 ? 0 : gaps.get(column - 1).middle();
        var to = column == gaps.size() ? Float.MAX_VALUE : gaps.get(column).middle();
        return line.between(from, to);
    }
}
