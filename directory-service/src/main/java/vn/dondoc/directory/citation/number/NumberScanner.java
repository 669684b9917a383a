package vn.dondoc.directory.citation.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * Reads a number piece by piece: {@code 07/CT-BCA-V28}, {@code 46-CT/TW}, {@code 06/2013/NĐ-CP}, and "07" or "06/2013"
 * alone. It goes over line ends and stray spaces where the number could not end there, and takes every piece that is
 * attached, so that nothing is cut off.
 */
public final class NumberScanner {

    private static final int MOST_DIGITS = 6;
    private static final int MOST_PARTS = 9;

    private final Tokens tokens;
    private final List<Part> parts = new ArrayList<>();
    private final int from;
    private String ordinal = "";
    private int at;

    private NumberScanner(Tokens tokens, int from) {
        this.tokens = tokens;
        this.from = from;
        this.at = from;
    }

    /** The number that begins at this token. */
    public static Optional<ScannedNumber> scan(Tokens tokens, int from) {
        return new NumberScanner(tokens, from).run();
    }

    private Optional<ScannedNumber> run() {
        if (!readOrdinal()) {
            return Optional.empty();
        }
        while (parts.size() < MOST_PARTS && readPart()) {
            // each round takes one piece
        }
        var number = new NumberSpelling(ordinal, parts).number();
        return !number.full() && dangling()
                ? Optional.empty()
                : Optional.of(new ScannedNumber(number, from, at, tokens.words(from, at)));
    }

    private boolean readOrdinal() {
        Token first = tokens.at(at);
        int digits = leadingDigits(first.word());
        if (digits == 0) {
            return readBlankOrdinal();
        }
        if (digits > MOST_DIGITS || !readSuffix(first.word(), digits)) {
            return false;
        }
        at++;
        return true;
    }

    /** "15a", and "44KL" where a mark was lost between number and symbol. */
    private boolean readSuffix(String word, int digits) {
        String rest = word.substring(digits);
        boolean suffix = rest.length() <= 1;
        ordinal = suffix ? word : word.substring(0, digits);
        boolean symbol = Symbols.read(rest) != null || !Symbols.split("", rest).isEmpty();
        return suffix || (symbol && take("", rest));
    }

    /** "Quyết định số …/QĐ-UBND" has no number yet. */
    private boolean readBlankOrdinal() {
        while (tokens.is(at, "…") || tokens.is(at, ".")) {
            at++;
        }
        return tokens.is(at, "/") && Symbols.read(tokens.at(at + 1).word()) != null;
    }

    private boolean readPart() {
        int mark = at;
        while (separator(mark)
                && mark < at + 2
                && (mark == at || tokens.at(mark).attached())) {
            mark++;
        }
        if (mark == at) {
            return readWithoutSeparator();
        }
        if (!joins(at, mark)) {
            return false;
        }
        boolean taken = take(tokens.at(at).word(), tokens.at(mark).word());
        at = taken ? mark + 1 : at;
        return taken;
    }

    /** "06/2013 NĐ-CP": the mark before the symbol was lost. */
    private boolean readWithoutSeparator() {
        Token next = tokens.at(at);
        boolean symbol = symbolDue() && next.isWord() && next.allCapitals() && Symbols.read(next.word()) != null;
        boolean agencyFollows = tokens.is(at + 1, "-")
                && tokens.at(at + 1).attached()
                && tokens.at(at + 2).attached();
        if (!symbol || !agencyFollows || !take("", next.word())) {
            return false;
        }
        at++;
        return true;
    }

    private boolean take(String separator, String word) {
        DocumentType symbol = symbolDue() ? Symbols.read(word) : null;
        List<Part> split = symbolDue() && symbol == null ? Symbols.split(separator, word) : List.of();
        if (split.isEmpty()) {
            parts.add(new Part(separator, word, symbol));
        } else {
            parts.addAll(split);
        }
        return true;
    }

    /** Only the first piece after number and year can be the type's symbol. */
    private boolean symbolDue() {
        return parts.isEmpty() || (parts.size() == 1 && parts.getFirst().isYear());
    }

    private boolean joins(int mark, int word) {
        Token piece = tokens.at(word);
        if (!piece.isWord() && !piece.isNumber()) {
            return false;
        }
        if (piece.isNumber() && !numberFits(piece, mark)) {
            return false;
        }
        boolean attached = tokens.at(mark).attached() && piece.attached();
        return attached ? fits(piece) : fitsOverGap(tokens.at(mark), piece);
    }

    private boolean fits(Token piece) {
        return piece.isNumber() || piece.capital() || !symbolDue() || known(piece) != null;
    }

    private boolean fitsOverGap(Token mark, Token piece) {
        if (symbolDue()) {
            return Symbols.read(piece.word()) != null || (yearDue() && yearOf(piece)) || capitalsAfter(mark, piece);
        }
        boolean agencyDue = parts.getLast().symbol() != null;
        boolean agency = agencyDue && (piece.allCapitals() || known(piece) != null);
        return agency || capitalsAfter(mark, piece);
    }

    /** A mark attached to what stands before it promises more: "07/CT-BCA-⏎V28". */
    private boolean capitalsAfter(Token mark, Token piece) {
        return mark.attached() && piece.allCapitals() && (!symbolDue() || mark.is("/"));
    }

    private boolean numberFits(Token piece, int mark) {
        return yearDue() ? yearOf(piece) && tokens.is(mark, "/") : !symbolDue() && piece.attached();
    }

    private boolean yearDue() {
        return parts.isEmpty();
    }

    private static boolean yearOf(Token piece) {
        return piece.isNumber() && new Part("/", piece.word(), null).isYear();
    }

    private static @Nullable Object known(Token piece) {
        DocumentType symbol = Symbols.read(piece.word());
        return symbol != null ? symbol : AgencySymbols.spelling(piece.word()).orElse(null);
    }

    private boolean separator(int index) {
        return tokens.is(index, "/") || tokens.is(index, "-");
    }

    /** "15/8/2014", "3/4" and "1.853" are no numbers: something attached follows where the number would end. */
    private boolean dangling() {
        Token mark = tokens.at(at);
        Token next = tokens.at(at + 1);
        boolean decimal = (mark.is(".") || mark.is(",")) && next.isNumber();
        boolean more = separator(at) && (next.isNumber() || next.isWord());
        return mark.attached() && next.attached() && (decimal || more);
    }

    private static int leadingDigits(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits;
    }
}
