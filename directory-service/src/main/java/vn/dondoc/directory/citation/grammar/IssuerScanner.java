package vn.dondoc.directory.citation.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.directory.citation.number.TypePhrases;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * Reads the issuer of a citation: "của Bộ trưởng Bộ Công an", "Hội nghị lần thứ tám của Ban Chấp hành Trung ương khóa XI",
 * "giữa Bộ Công an với …". A name goes on while its words are capital, or small ones that names contain.
 */
final class IssuerScanner {

    private static final int MOST_TOKENS = 45;
    private static final List<List<String>> SESSIONS =
            List.of(List.of("hội", "nghị"), List.of("kỳ", "họp"), List.of("đại", "hội"));
    private static final Set<String> TERMS = Set.of("khóa", "khoá", "nhiệm");

    private final Tokens tokens;
    private final boolean joint;
    private final int from;
    private int at;

    private IssuerScanner(Tokens tokens, int from, boolean joint) {
        this.tokens = tokens;
        this.from = from;
        this.at = from;
        this.joint = joint;
    }

    /**
     * The issuer introduced at this token.
     *
     * @param several true when the number names more than one agency, so that "và" joins two issuers
     */
    static Optional<Issuer> scan(Tokens tokens, int from, boolean several) {
        Token first = tokens.at(from);
        if (first.is("của") || first.is("do")) {
            return new IssuerScanner(tokens, from + 1, several).run();
        }
        if (first.is("giữa")) {
            return new JointIssuer(tokens, from + 1).run();
        }
        return session(tokens, from) ? new IssuerScanner(tokens, from, several).run() : Optional.empty();
    }

    private static boolean session(Tokens tokens, int at) {
        return tokens.at(at).capital() && SESSIONS.stream().anyMatch(words -> tokens.phrase(at, words));
    }

    private Optional<Issuer> run() {
        begin();
        for (int taken = length(); taken > 0 && at < from + MOST_TOKENS; taken = length()) {
            at += taken;
        }
        return at == from ? Optional.empty() : Optional.of(new Issuer(tokens.words(from, at), at));
    }

    /** A session runs up to "của" or the capital name that follows; a small beginning needs a known head. */
    private void begin() {
        if (session(tokens, from)) {
            passSession();
        } else if (!tokens.at(from).capital()) {
            at += IssuerWords.smallHead(tokens, from);
        }
    }

    private void passSession() {
        at = from + 2;
        while (at < from + 9
                && !tokens.at(at).capital()
                && (tokens.at(at).isWord() || tokens.at(at).isNumber())) {
            at++;
        }
    }

    /** How many tokens of the name stand here; 0 ends it. */
    private int length() {
        Token token = tokens.at(at);
        return switch (token.kind()) {
            case WORD -> word(token);
            case NUMBER -> at > from && sessionNumber() ? 1 : 0;
            case DASH -> hyphen();
            case MARK -> token.is("(") ? term() : comma();
            case QUOTE, END -> 0;
        };
    }

    private int word(Token token) {
        if (token.is("và")) {
            return and();
        }
        if (IssuerWords.ends(tokens, at) || citationBegins()) {
            return 0;
        }
        if (token.capital() || TERMS.contains(token.lower()) || (tokens.is(at - 1, "nhiệm") && token.is("kỳ"))) {
            return 1;
        }
        int small = IssuerWords.smallName(tokens, at);
        return small > 0 ? small : secondSyllable();
    }

    /** "Công an", "Chính phủ": a small syllable after a capital one, not after UBND. */
    private int secondSyllable() {
        Token before = tokens.at(at - 1);
        boolean capital = at > from
                && before.capital()
                && !(before.allCapitals() && before.word().length() > 1);
        return capital ? 1 : 0;
    }

    private int and() {
        Token next = tokens.at(at + 1);
        boolean name =
                at > from && next.capital() && TypePhrases.at(tokens, at + 1).isEmpty();
        boolean another = IssuerHeads.at(tokens, at + 1);
        return name && (joint || !another) ? 1 : 0;
    }

    /** "Trung ương 8", "lần thứ 8", "khóa 13". */
    private boolean sessionNumber() {
        Token before = tokens.at(at - 1);
        return before.is("ương") || before.is("thứ") || TERMS.contains(before.lower());
    }

    /** "Lao động - Thương binh và Xã hội" goes on; a dash at the start of a line begins another item. */
    private int hyphen() {
        return at > from && !tokens.at(at).startsLine() && tokens.at(at + 1).capital() ? 1 : 0;
    }

    private int comma() {
        boolean culture = tokens.is(at, ",") && tokens.is(at - 1, "hóa") && tokens.is(at + 1, "thể");
        boolean several = joint && tokens.is(at, ",") && IssuerHeads.at(tokens, at + 1);
        return culture || several ? 1 : 0;
    }

    /** "(khóa XII)". */
    private int term() {
        boolean term = TERMS.contains(tokens.at(at + 1).lower());
        return term && tokens.is(at + 3, ")") ? 4 : 0;
    }

    private boolean citationBegins() {
        return TypePhrases.at(tokens, at)
                .map(found -> at + found.length())
                .filter(next -> tokens.is(next, "số") || tokens.at(next).isNumber())
                .isPresent();
    }
}
