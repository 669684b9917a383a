package vn.dondoc.directory.exchange;

import java.util.List;
import vn.dondoc.directory.exchange.plan.RowAction;

/**
 * What a file does, or would do, row by row in the order of the file.
 *
 * @param applied true when it is recorded; false after a dry run
 * @param findings what concerns the file as a whole, such as columns that were not read
 */
public record ImportResponse(List<ImportRow> rows, ImportCounts counts, boolean applied, List<String> findings) {

    /**
     * @param row the line's number as the spreadsheet shows it
     * @param code the unit's, empty when the row has none
     * @param messages what changes and what to look at, or what to do about an error
     */
    public record ImportRow(int row, RowAction action, String code, String name, List<String> messages) {}

    /** How many rows do what. */
    public record ImportCounts(int create, int change, int same, int error) {

        static ImportCounts of(List<ImportRow> rows) {
            return new ImportCounts(
                    count(rows, RowAction.CREATE),
                    count(rows, RowAction.CHANGE),
                    count(rows, RowAction.SAME),
                    count(rows, RowAction.ERROR));
        }

        private static int count(List<ImportRow> rows, RowAction action) {
            return Math.toIntExact(
                    rows.stream().filter(row -> row.action() == action).count());
        }
    }
}
