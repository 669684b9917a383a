package vn.dondoc.plan.reading.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the lines that a browser or a printer has left between the document's own. */
final class StrayLines {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:(?:Trang|Page)\\s+)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?|[-–]\\s?\\d{1,3}\\s?[-–]");

    private StrayLines() {}

    static Optional<Stray> of(SourceLine line) {
        if (ADDRESS.matcher(line.text()).matches()) {
            return Optional.of(new Stray(Stray.Kind.ADDRESS, line.span()));
        }
        if (PAGE_NUMBER.matcher(line.text()).matches()) {
            return Optional.of(new Stray(Stray.Kind.PAGE_NUMBER, line.span()));
        }
        return Optional.empty();
    }
}
