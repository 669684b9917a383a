package vn.dondoc.directory.citation.grammar;

import java.util.List;
import java.util.Set;
import vn.dondoc.directory.citation.number.TypePhrases;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * The pieces of an agency's name. A name goes on while its words are capital, or small ones that names contain; a
 * steering committee is named after its task in small words, up to its level ("… tỉnh").
 */
final class NamePieces {

    private static final Set<String> PLACES = Set.of("tỉnh", "huyện", "xã", "phường", "phố", "quận", "trấn");
    private static final Set<String> FUNCTIONS = Set.of("ban", "trung", "chi", "hội", "quỹ", "tổ", "đội", "trường");
    private static final List<List<String>> FIXED =
            List.of(List.of("hóa", ",", "thể", "thao"), List.of("trị", ",", "ban", "bí", "thư"));
    private static final int MOST_SMALL_WORDS = 7;
    private static final List<List<String>> NAMED_BY_TASK =
            List.of(List.of("ban", "chỉ", "đạo"), List.of("tổ", "công", "tác"), List.of("ban", "quản", "lý"));

    private final Tokens tokens;
    private final int from;
    private final boolean several;
    private final Terms terms;
    private boolean task;

    NamePieces(Tokens tokens, int from, boolean several) {
        this.tokens = tokens;
        this.from = from;
        this.several = several;
        this.terms = new Terms(tokens);
        this.task = NAMED_BY_TASK.stream().anyMatch(words -> tokens.phrase(from, words));
    }

    /** How many tokens of the name stand here; 0 ends it. */
    int length(int at) {
        Token token = tokens.at(at);
        return switch (token.kind()) {
            case WORD -> word(at, token);
            case NUMBER -> at > from && (task || sessionNumber(at)) ? 1 : 0;
            case DASH -> hyphen(at);
            case MARK -> Math.max(at > from ? terms.length(at) : 0, comma(at));
            case QUOTE, END -> 0;
        };
    }

    private int word(int at, Token token) {
        if (token.is("và")) {
            return and(at);
        }
        if (IssuerWords.ends(tokens, at) || citationBegins(at)) {
            return 0;
        }
        int term = at > from ? terms.length(at) : 0;
        int small = IssuerWords.smallName(tokens, at);
        task &= small == 0 || !PLACES.contains(tokens.at(at + small - 1).lower());
        if (small > 0 || term > 0) {
            return Math.max(small, term);
        }
        return token.capital() || task || secondSyllable(at) || ofFunction(at) ? 1 : 0;
    }

    /** "Công an", "Chính phủ": a small syllable after a capital one; not after UBND, and not after a place, "tỉnh Sơn La". */
    private boolean secondSyllable(int at) {
        Token before = tokens.at(at - 1);
        boolean abbreviation = before.allCapitals() && before.word().length() > 1;
        return at > from && before.capital() && !abbreviation && !place(at - 1);
    }

    /** "Ban Tiếp công dân tỉnh", "Trung tâm Kiểm soát bệnh tật tỉnh": named by function, up to the level. */
    private boolean ofFunction(int at) {
        int end = at;
        while (end < at + MOST_SMALL_WORDS && tokens.at(end).isWord() && small(end)) {
            end++;
        }
        return end > at
                && FUNCTIONS.contains(tokens.at(from).lower())
                && PLACES.contains(tokens.at(end).lower());
    }

    private boolean small(int at) {
        return !tokens.at(at).capital()
                && !IssuerWords.ends(tokens, at)
                && !PLACES.contains(tokens.at(at).lower());
    }

    private boolean place(int last) {
        int at = last;
        while (at > from && at > last - 4 && tokens.at(at).capital()) {
            at--;
        }
        return !tokens.at(at).capital() && PLACES.contains(tokens.at(at).lower());
    }

    private int and(int at) {
        boolean name = at > from
                && tokens.at(at + 1).capital()
                && TypePhrases.at(tokens, at + 1).isEmpty();
        boolean joins = name && (several || !IssuerHeads.at(tokens, at + 1));
        return joins || (task && tokens.at(at + 1).isWord()) ? 1 : 0;
    }

    /** "Trung ương 8", "Ban Chỉ đạo 35", "lần thứ 8", "khóa 13". */
    private boolean sessionNumber(int at) {
        Token before = tokens.at(at - 1);
        return before.is("ương") || before.is("thứ") || before.is("đạo");
    }

    /** "Lao động - Thương binh và Xã hội" goes on; a dash at the start of a line begins another item. */
    private int hyphen(int at) {
        return at > from && !tokens.at(at).startsLine() && tokens.at(at + 1).capital() ? 1 : 0;
    }

    private int comma(int at) {
        if (!tokens.is(at, ",")) {
            return 0;
        }
        Token next = tokens.at(at + 1);
        boolean fixed = FIXED.stream().anyMatch(words -> tokens.phrase(at - 1, words));
        boolean another = several && IssuerHeads.at(tokens, at + 1);
        boolean ofTask = task && next.isWord() && !next.capital() && !next.is("các");
        boolean ofPlace = PLACES.contains(next.lower()) && tokens.at(at + 2).capital() && place(at - 1);
        return fixed || another || ofTask || ofPlace ? 1 : 0;
    }

    private boolean citationBegins(int at) {
        return TypePhrases.at(tokens, at)
                .map(found -> at + found.length())
                .filter(next -> tokens.is(next, "số") || tokens.at(next).isNumber())
                .isPresent();
    }
}
