package vn.dondoc.directory.citation.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * Reads "ngày 15/8/2014" and "ngày 23 tháng 4 năm 2026", also when a slip has damaged them, and dates that are still to be
 * filled in: "ngày   /12/2026", "ngày … tháng … năm 2026".
 */
final class DateScanner {

    private final Tokens tokens;
    private final List<String> fields = new ArrayList<>();
    private boolean slip;
    private int at;

    private DateScanner(Tokens tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /** The date that begins with the word "ngày" at this token. */
    static Optional<IssuedDate> scan(Tokens tokens, int from) {
        if (!tokens.is(from, "ngày")) {
            return Optional.empty();
        }
        boolean word = tokens.is(from + 1, ":") || tokens.is(from + 1, "mồng") || tokens.is(from + 1, "mùng");
        int first = word ? from + 2 : from + 1;
        var scanner = new DateScanner(tokens, first);
        return tokens.at(first).isNumber() ? scanner.run() : scanner.blank();
    }

    private Optional<IssuedDate> run() {
        int from = at;
        fields.add(tokens.at(at++).word());
        while (fields.size() < 3 && readField()) {
            // each round takes one field
        }
        return fields.size() < 2
                ? Optional.empty()
                : Optional.of(DateReading.of(fields, slip, tokens.words(from, at), tokens.span(from, at), at));
    }

    private boolean readField() {
        int next = at;
        while (separates(tokens.at(next)) && next < at + 2) {
            next++;
        }
        if (next == at || !tokens.at(next).isNumber()) {
            return false;
        }
        slip |= next > at + 1;
        fields.add(tokens.at(next).word());
        at = next + 1;
        return true;
    }

    private boolean separates(Token token) {
        boolean mark = token.is("/") || token.is("-") || (token.is(".") && token.attached());
        return mark || token.is(fields.size() == 1 ? "tháng" : "năm");
    }

    /** Marks, "tháng" and "năm", a month perhaps, and the year at the end. */
    private Optional<IssuedDate> blank() {
        int from = at;
        int last = at + 24;
        while (at < last && fills(tokens.at(at))) {
            at++;
        }
        boolean year = at > from + 1
                && tokens.at(at - 1).isNumber()
                && tokens.at(at - 1).word().length() == 4;
        String written = tokens.words(from, at);
        return year
                ? Optional.of(
                        new IssuedDate(null, written, at, Findings.dateIncomplete(written, tokens.span(from, at))))
                : Optional.empty();
    }

    private boolean fills(Token token) {
        boolean afterYear =
                tokens.at(at - 1).isNumber() && tokens.at(at - 1).word().length() == 4;
        boolean dots = token.is("…") || token.is(".") || token.is("_") || token.is("/");
        return !afterYear && (dots || token.is("tháng") || token.is("năm") || token.isNumber());
    }
}
