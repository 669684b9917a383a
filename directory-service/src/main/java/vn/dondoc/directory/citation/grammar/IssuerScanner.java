package vn.dondoc.directory.citation.grammar;

import java.util.List;
import java.util.Optional;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * Reads the issuer of a citation: "của Bộ trưởng Bộ Công an", "Hội nghị lần thứ tám của Ban Chấp hành Trung ương khóa XI",
 * "giữa Bộ Công an với …". The name goes on as long as {@link NamePieces} says.
 */
final class IssuerScanner {

    private static final int MOST_TOKENS = 45;
    private static final List<List<String>> SESSIONS =
            List.of(List.of("hội", "nghị"), List.of("kỳ", "họp"), List.of("đại", "hội"));

    private final Tokens tokens;
    private final int from;

    private IssuerScanner(Tokens tokens, int from) {
        this.tokens = tokens;
        this.from = from;
    }

    /**
     * The issuer introduced at this token.
     *
     * @param several true when the number names more than one agency, so that "và" joins two issuers
     */
    static Optional<Issuer> scan(Tokens tokens, int from, boolean several) {
        Token first = tokens.at(from);
        if (first.is("của") || first.is("do")) {
            return new IssuerScanner(tokens, from + 1).run(several);
        }
        if (first.is("giữa")) {
            return new JointIssuer(tokens, from + 1).run();
        }
        return session(tokens, from) ? new IssuerScanner(tokens, from).run(several) : Optional.empty();
    }

    private Optional<Issuer> run(boolean several) {
        int at = afterBeginning();
        var pieces = new NamePieces(tokens, from, several);
        for (int taken = pieces.length(at); taken > 0 && at < from + MOST_TOKENS; taken = pieces.length(at)) {
            at += taken;
        }
        return at == from ? Optional.empty() : Optional.of(new Issuer(tokens.words(from, at), at));
    }

    /** A session runs up to the capital name that follows; a small beginning needs a known head ("ủy ban"). */
    private int afterBeginning() {
        if (session(tokens, from)) {
            return afterSession();
        }
        return tokens.at(from).capital() ? from : from + IssuerWords.smallHead(tokens, from);
    }

    private int afterSession() {
        int at = from + 2;
        while (at < from + 9 && !tokens.at(at).capital() && sessionWord(tokens.at(at))) {
            at++;
        }
        return at;
    }

    private static boolean sessionWord(Token token) {
        return token.isWord() || token.isNumber();
    }

    private static boolean session(Tokens tokens, int at) {
        return tokens.at(at).capital() && SESSIONS.stream().anyMatch(words -> tokens.phrase(at, words));
    }
}
