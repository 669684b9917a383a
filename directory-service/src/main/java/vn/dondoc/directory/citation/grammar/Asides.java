package vn.dondoc.directory.citation.grammar;

import java.util.List;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * What may stand between a citation's issuer and its title and is neither: "(sau đây gọi tắt là …)", "tại kỳ họp thứ 12,
 * khóa XV", "năm 2026". Passed over only where a title follows.
 */
final class Asides {

    private static final int LONGEST_BRACKET = 16;
    private static final int MOST = 3;
    private static final List<String> SESSION = List.of("tại", "kỳ", "họp");

    private final Tokens tokens;
    private final Terms terms;

    Asides(Tokens tokens) {
        this.tokens = tokens;
        this.terms = new Terms(tokens);
    }

    /** The token after all asides that stand here. */
    int pass(int at) {
        int end = at;
        for (int passed = 0; passed < MOST; passed++) {
            int next = Math.max(bracket(end), Math.max(session(end), year(end)));
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** "năm 2026", which some write for the date. */
    int year(int at) {
        boolean year = tokens.is(at, "năm")
                && tokens.at(at + 1).isNumber()
                && tokens.at(at + 1).word().length() == 4;
        return year ? at + 2 : at;
    }

    private int bracket(int at) {
        if (!tokens.is(at, "(")) {
            return at;
        }
        int end = at + 1;
        while (end < at + LONGEST_BRACKET && !tokens.is(end, ")")) {
            end++;
        }
        return tokens.is(end, ")") ? end + 1 : at;
    }

    private int session(int at) {
        if (!tokens.phrase(at, SESSION)) {
            return at;
        }
        int end = at + 1;
        int taken = terms.length(end);
        while (taken > 0) {
            end += taken;
            taken = terms.length(end);
        }
        return end > at + SESSION.size() ? end : at;
    }
}
