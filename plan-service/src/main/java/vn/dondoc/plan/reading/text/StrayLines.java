package vn.dondoc.plan.reading.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the lines that a browser or a printer has left between the document's own. */
final class StrayLines {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:Trang|Page)\\s+\\d{1,3}(?:\\s*/\\s*\\d{1,3})?|\\d{1,3}|[-–]\\s?\\d{1,3}\\s?[-–]");
    /** A number after these words belongs to them, even at the beginning of a line. */
    private static final Pattern WAITS_FOR_A_NUMBER = Pattern.compile(
            "(?:.*\\s)?(?:ngày|tháng|năm|quý|số|điều|khoản|mục|là|gồm|có|trước|được|với|[/-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "-----" under a title, "* * *" between parts. */
    private static final Pattern RULE = Pattern.compile("[-–—_=*•.…~ ]*[-–—_=*~][-–—_=*•.…~ ]*");

    private StrayLines() {}

    /** @param before the line before, as far as it was kept; empty for the first */
    static Optional<Stray> of(String before, SourceLine line) {
        if (ADDRESS.matcher(line.text()).matches()) {
            return Optional.of(new Stray(Stray.Kind.ADDRESS, line.span()));
        }
        if (RULE.matcher(line.text()).matches()) {
            return Optional.of(new Stray(Stray.Kind.RULE, line.span()));
        }
        if (PAGE_NUMBER.matcher(line.text()).matches()
                && !WAITS_FOR_A_NUMBER.matcher(before).matches()) {
            return Optional.of(new Stray(Stray.Kind.PAGE_NUMBER, line.span()));
        }
        return Optional.empty();
    }
}
