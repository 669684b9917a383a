package vn.dondoc.directory.citation.grammar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.number.NumberScanner;
import vn.dondoc.directory.citation.number.ScannedNumber;
import vn.dondoc.directory.citation.number.TypePhrases;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * Finds where a citation begins: a type and its number, with or without "số", with a few words between them at most; or a
 * number alone whose symbol tells its type, after "số" or in a list of numbers.
 */
final class OpeningScanner {

    private static final int MOST_WORDS_BETWEEN = 7;

    private final Tokens tokens;

    OpeningScanner(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The citation that begins at this token.
     *
     * @param previous the citation that ended just before a comma or "và" that stands before this token, or null
     * @param floor the first token that no citation before it has taken
     */
    Optional<Opening> at(int from, @Nullable Head previous, int floor) {
        Token token = tokens.at(from);
        if (!token.isWord()) {
            boolean listed = previous != null && token.isNumber();
            return listed ? new UntypedOpening(tokens, from, from).find(previous, floor) : Optional.empty();
        }
        var typed = TypePhrases.at(tokens, from).flatMap(found -> typed(from, found));
        boolean so = typed.isEmpty() && token.word().equals("số");
        return so ? new UntypedOpening(tokens, from, afterSo(from)).find(previous, floor) : typed;
    }

    private Optional<Opening> typed(int from, TypePhrases.Named found) {
        int next = from + found.length();
        int digits = tokens.is(next, ":") ? next + 1 : afterSo(next);
        boolean said = tokens.is(next, "số");
        var direct = NumberScanner.scan(tokens, digits);
        if (direct.isPresent() && allowed(found, direct.get(), digits, said)) {
            return direct.map(number -> new Opening(from, found.type(), found.type(), number, said, null, null));
        }
        return found.bySymbol() ? Optional.empty() : issuerBetween(from, found).or(() -> wordsBetween(from, found));
    }

    /** A blank number ("số …/QĐ-UBND") needs its "số"; a symbol as type ("CT 46-CT/TW") or a colon needs a full number. */
    private boolean allowed(TypePhrases.Named found, ScannedNumber number, int digits, boolean said) {
        boolean numbered = said || !number.number().ordinal().isEmpty();
        boolean colon = !said && tokens.is(digits - 1, ":");
        return numbered && (colon ? fits(found.type(), number) : number.number().full() || !found.bySymbol());
    }

    /** "Kế hoạch của UBND tỉnh số 45/KH-UBND". */
    private Optional<Opening> issuerBetween(int from, TypePhrases.Named found) {
        int next = from + found.length();
        var issuer = tokens.is(next, "của") ? IssuerScanner.scan(tokens, next, false) : Optional.<Issuer>empty();
        return issuer.flatMap(by -> fullAfterSo(by.to(), found.type())
                .map(number -> new Opening(from, found.type(), found.type(), number, true, null, by)));
    }

    /** "Chương trình phát triển du lịch số 09/CTr-UBND"; of a law the words between are its title. */
    private Optional<Opening> wordsBetween(int from, TypePhrases.Named found) {
        int next = from + found.length();
        boolean law = found.type() == DocumentType.LAW || found.type() == DocumentType.ORDINANCE;
        int so = law ? new LawName(tokens, next).end() : next;
        while (!law && so < next + MOST_WORDS_BETWEEN && !tokens.is(so, "số") && passes(so)) {
            so++;
        }
        if (so == next) {
            return Optional.empty();
        }
        String name = law ? tokens.words(next, so) : null;
        so = law && tokens.is(so, "(") ? so + 1 : so;
        return fullAfterSo(so, found.type())
                .map(number -> new Opening(from, found.type(), typeOf(found, number), number, true, name, null));
    }

    /** "Văn bản hợp nhất số 06/VBHN-BNV" is no letter. */
    private static DocumentType typeOf(TypePhrases.Named found, ScannedNumber number) {
        boolean letter = found.type() == DocumentType.OFFICIAL_LETTER;
        return letter && number.number().ofUnknownType() ? DocumentType.OTHER : found.type();
    }

    private boolean passes(int at) {
        return tokens.at(at).isWord() && TypePhrases.at(tokens, at).isEmpty();
    }

    private Optional<ScannedNumber> fullAfterSo(int so, DocumentType type) {
        int digits = afterSo(so);
        return digits == so
                ? Optional.empty()
                : NumberScanner.scan(tokens, digits).filter(number -> fits(type, number));
    }

    private static boolean fits(DocumentType type, ScannedNumber number) {
        DocumentType symbol = number.number().symbol();
        return number.number().full() && (symbol == null ? type.hasNoSymbol() : type.mayBear(symbol));
    }

    /** The token after "số", "số:" or "số."; the same when "số" is not there. */
    private int afterSo(int at) {
        if (!tokens.is(at, "số")) {
            return at;
        }
        return tokens.is(at + 1, ":") || tokens.is(at + 1, ".") ? at + 2 : at + 1;
    }
}
