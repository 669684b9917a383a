package vn.dondoc.directory.citation.grammar;

import java.util.Set;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * What may follow an inner citation and belongs to the outer title: ", năm 2024", "giai đoạn 2020 - 2025",
 * "trên địa bàn tỉnh". After a title that holds no citation it belongs to none.
 */
final class Qualifiers {

    private static final int MOST = 4;
    private static final int MOST_WORDS_OF_A_PLACE = 6;
    private static final Set<String> AREAS = Set.of("tỉnh", "xã", "phường", "huyện", "thành");

    private final Tokens tokens;

    Qualifiers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token after all qualifiers that stand here; the same when there is none. */
    int pass(int at) {
        int next = at;
        for (int passed = 0; passed < MOST && passOne(next) > next; passed++) {
            next = passOne(next);
        }
        return next;
    }

    private int passOne(int at) {
        int word = tokens.is(at, ",") ? at + 1 : at;
        int end = Math.max(Math.max(year(word), period(word)), area(word));
        return end > word ? end : at;
    }

    /** "năm 2024", "đến năm 2030", "từ năm 2021 đến năm 2025". */
    private int year(int at) {
        boolean toward = tokens.is(at, "đến") || tokens.is(at, "từ");
        int year = toward ? at + 1 : at;
        return tokens.is(year, "năm") && isYear(year + 1) ? year + 2 : at;
    }

    /** "giai đoạn 2020 - 2025". */
    private int period(int at) {
        if (!tokens.is(at, "giai") || !tokens.is(at + 1, "đoạn") || !isYear(at + 2)) {
            return at;
        }
        return tokens.is(at + 3, "-") && isYear(at + 4) ? at + 5 : at + 3;
    }

    /** "trên địa bàn tỉnh", "trên địa bàn tỉnh Sơn La". */
    private int area(int at) {
        boolean area = tokens.is(at, "trên") && tokens.is(at + 1, "địa") && tokens.is(at + 2, "bàn");
        if (!area || !AREAS.contains(tokens.at(at + 3).lower())) {
            return at;
        }
        int end = tokens.is(at + 3, "thành") && tokens.is(at + 4, "phố") ? at + 5 : at + 4;
        int last = end + MOST_WORDS_OF_A_PLACE;
        while (end < last && tokens.at(end).capital() && tokens.at(end).lines() < 3) {
            end++;
        }
        return end;
    }

    private boolean isYear(int at) {
        Token token = tokens.at(at);
        return token.isNumber() && token.word().length() == 4;
    }
}
