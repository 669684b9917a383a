package vn.dondoc.directory.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;

/** Reads a workbook's first sheet row by row, without building the sheet in memory; links to other files are not followed. */
final class XlsxTable {

    /** What a number format shows as it stands: texts in quotes, escaped letters, colours and languages in brackets. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");

    /** 31/12/9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private XlsxTable() {}

    static Table read(byte[] content) {
        ZipGuard.check(content);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            var lines = new TableLines();
            try (var rows = book.getFirstSheet().openStream()) {
                rows.forEach(row -> lines.add(line(row)));
            }
            return lines.table(book.getSheets().count() > 1);
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw RuleViolation.withStatus(422, "import.broken");
        }
    }

    private static Line line(Row row) {
        return new Line(row.getRowNum(), row.stream().map(XlsxTable::cell).toList());
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case FORMULA -> formula(cell);
            case ERROR -> Cell.of(Cell.Kind.BROKEN, Objects.toString(cell.getRawValue(), ""));
            case BOOLEAN, STRING -> Cell.of(Cell.Kind.TEXT, Objects.toString(cell.getText(), ""));
            case NUMBER -> number(cell);
        };
    }

    /** Other programs write plain text under the type that Excel keeps for a formula's result. */
    private static Cell formula(org.dhatim.fastexcel.reader.Cell cell) {
        var formula = cell.getFormula();
        return formula == null
                ? Cell.of(Cell.Kind.TEXT, Objects.toString(cell.getRawValue(), ""))
                : Cell.of(Cell.Kind.FORMULA, "=" + formula);
    }

    /** A date beyond the calendar of spreadsheets shows there as ####. */
    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        var number = cell.asNumber();
        if (!isDate(cell.getDataFormatString())) {
            return Cell.of(Cell.Kind.TEXT, plain(number));
        }
        return number.signum() <= 0 || number.compareTo(LAST_DAY) > 0
                ? Cell.of(Cell.Kind.BROKEN, "####")
                : Cell.of(Cell.Kind.TEXT, cell.asDate().toLocalDate().toString());
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && DAY_OR_YEAR.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    /** {@code 10101}, not {@code 1.0101E4}; a number of absurd size stays as it is written. */
    private static String plain(BigDecimal number) {
        return Math.abs(number.scale()) > 30
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
