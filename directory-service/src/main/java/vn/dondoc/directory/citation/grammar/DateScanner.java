package vn.dondoc.directory.citation.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Tokens;

/** Reads "ngày 15/8/2014" and "ngày 23 tháng 4 năm 2026", also when a slip has damaged them. */
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
        int digits = tokens.is(from + 1, ":") ? from + 2 : from + 1;
        boolean begins = tokens.is(from, "ngày") && tokens.at(digits).isNumber();
        return begins ? new DateScanner(tokens, digits).run() : Optional.empty();
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
}
