package vn.dondoc.directory.citation.grammar;

import java.util.List;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * The name of a law between "Luật" and its number. It may have commas; another law begins in it only where the name says
 * that it amends one ("Luật sửa đổi, bổ sung một số điều của Luật Viên chức số …").
 */
final class LawName {

    private static final int MOST_WORDS = 40;

    private final Tokens tokens;
    private final int from;
    private final boolean amends;

    LawName(Tokens tokens, int from) {
        this.tokens = tokens;
        this.from = from;
        this.amends = tokens.phrase(from, List.of("sửa", "đổi"));
    }

    /** The token after the name, where "số" and the number should stand; {@code from} when no name stands here. */
    int end() {
        int at = from;
        while (at < from + MOST_WORDS && !numbered(at) && passes(at)) {
            at++;
        }
        return at;
    }

    /** "một số điều" is no number. */
    private boolean numbered(int at) {
        return tokens.is(at, "số") && !tokens.at(at + 1).isWord();
    }

    private boolean passes(int at) {
        Token token = tokens.at(at);
        boolean another = token.capital() && token.is("luật");
        return token.isWord() ? amends || !another : token.is(",");
    }
}
