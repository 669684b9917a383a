package vn.dondoc.directory.exchange.table;

import java.util.List;

/**
 * A file's table without its blank lines.
 *
 * @param head the first line that says anything
 * @param lines 1 to 5,000
 * @param otherSheets true when a workbook has further sheets, which are not read
 */
public record Table(Line head, List<Line> lines, boolean otherSheets) {}
