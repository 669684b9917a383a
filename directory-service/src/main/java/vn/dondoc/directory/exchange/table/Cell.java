package vn.dondoc.directory.exchange.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * One cell as text in NFC, runs of spaces and line breaks as one space; a date cell of a workbook is an ISO date.
 *
 * @param kind whether the text is what somebody wrote, or stands for something that was not read
 */
public record Cell(String text, Kind kind) {

    /** What stands in a cell. */
    public enum Kind {
        TEXT,
        /** A formula; its text is kept to be shown, it is never run and its cached result is not taken. */
        FORMULA,
        /** An error value such as {@code #REF!}. */
        BROKEN
    }

    public static final Cell EMPTY = new Cell("", Kind.TEXT);

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u3000]+");

    static Cell of(Kind kind, String written) {
        var composed = Normalizer.normalize(written, Normalizer.Form.NFC);
        return new Cell(SPACES.matcher(composed).replaceAll(" ").strip(), kind);
    }

    /** A cell of a file without types: what a spreadsheet would run when it opens the file is a formula. */
    static Cell ofCsv(String written) {
        return FormulaGuard.wouldRun(written.strip())
                ? of(Kind.FORMULA, written)
                : of(Kind.TEXT, FormulaGuard.unguarded(written));
    }

    boolean isBlank() {
        return text.isEmpty() && kind == Kind.TEXT;
    }
}
