package vn.dondoc.plan.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as a register counts it: "5" and "05" are one, "15a" follows "15".
 *
 * @param suffix a letter for a document that came in between; empty for none
 */
record RegisterNumber(int ordinal, String suffix) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(\\p{Ll}?)");

    /** Empty for what no register counts, "A5". */
    static Optional<RegisterNumber> read(String written) {
        var matcher = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new RegisterNumber(Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    static RegisterNumber of(int ordinal) {
        return new RegisterNumber(ordinal, "");
    }

    /** Numbers under 10 have a leading zero (Decree 30/2020, appendix I). */
    String written() {
        return "%02d".formatted(ordinal) + suffix;
    }
}
