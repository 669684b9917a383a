package vn.dondoc.directory.exchange.table;

import java.util.regex.Pattern;

/**
 * Keeps a CSV's text from being run as a formula by the spreadsheet that opens it (OWASP "CSV injection"): text that begins
 * like a formula gets an apostrophe, and reading takes it off again, so that nothing changes on the way out and back.
 */
final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r＝＋－＠].+|[=+@\\t\\r＝＋＠]");
    private static final Pattern GUARDED = Pattern.compile("(?s)'+(?:" + FORMULA.pattern() + ")");

    private FormulaGuard() {}

    /** A lone hyphen is how people write "nothing". */
    static boolean wouldRun(String text) {
        return FORMULA.matcher(text).matches();
    }

    static String guarded(String text) {
        return wouldRun(text) || GUARDED.matcher(text).matches() ? "'" + text : text;
    }

    static String unguarded(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
