package vn.dondoc.directory.exchange.table;

import java.util.List;

/**
 * One line of a table.
 *
 * @param number as the spreadsheet shows it, from 1
 */
public record Line(int number, List<Cell> cells) {

    /** The cell of a column; empty where the line is shorter. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** Columns up to the last that says something. */
    int width() {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
