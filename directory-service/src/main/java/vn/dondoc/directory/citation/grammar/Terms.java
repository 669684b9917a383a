package vn.dondoc.directory.citation.grammar;

import java.util.Set;
import vn.dondoc.directory.citation.text.Tokens;

/** What an assembly's or a committee's name carries: "khóa XV", "(khóa XII)", "nhiệm kỳ 2021 - 2026", ", kỳ họp thứ mười". */
final class Terms {

    private static final Set<String> TERM = Set.of("khóa", "khoá");
    private static final Set<String> NUMERALS =
            Set.of("nhất", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mươi", "mốt", "lăm");

    private final Tokens tokens;

    Terms(Tokens tokens) {
        this.tokens = tokens;
    }

    /** How many tokens a term takes from here, with the comma or the brackets around it; 0 when none stands here. */
    int length(int at) {
        int inner = tokens.is(at, ",") || tokens.is(at, "(") ? at + 1 : at;
        int end = end(inner);
        if (end == inner) {
            return 0;
        }
        if (tokens.is(at, "(")) {
            return tokens.is(end, ")") ? end + 1 - at : 0;
        }
        return end - at;
    }

    private int end(int at) {
        if (TERM.contains(tokens.at(at).lower())) {
            return at + 2;
        }
        if (tokens.is(at, "nhiệm") && tokens.is(at + 1, "kỳ")) {
            return years(at + 2);
        }
        return tokens.is(at, "kỳ") && tokens.is(at + 1, "họp") ? session(at + 2) : at;
    }

    private int years(int at) {
        boolean two = tokens.is(at + 1, "-") && tokens.at(at + 2).isNumber();
        return two ? at + 3 : at + 1;
    }

    /** "thứ mười", "lần thứ 21", "chuyên đề". */
    private int session(int at) {
        if (tokens.is(at, "chuyên") && tokens.is(at + 1, "đề")) {
            return at + 2;
        }
        int end = tokens.is(at, "lần") ? at + 1 : at;
        if (!tokens.is(end, "thứ")) {
            return at;
        }
        end++;
        while (tokens.at(end).isNumber() || NUMERALS.contains(tokens.at(end).lower())) {
            end++;
        }
        return end;
    }
}
