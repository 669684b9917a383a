package vn.dondoc.directory.citation.number;

import java.util.Optional;
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
    private final Parts parts = new Parts();
    private final Joints joints;
    private final int from;
    private String ordinal = "";
    private int at;

    private NumberScanner(Tokens tokens, int from) {
        this.tokens = tokens;
        this.joints = new Joints(tokens, parts);
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
        at += parts.agencyDue() && endsInMark() ? 1 : 0;
        var number = new NumberSpelling(ordinal, parts.all()).number();
        return !number.full() && (dangling() || repairedDigits())
                ? Optional.empty()
                : Optional.of(new ScannedNumber(number, from, at, tokens.words(from, at)));
    }

    private boolean readOrdinal() {
        String first = Digits.read(tokens.at(at).word());
        int digits = leadingDigits(first);
        if (digits == 0) {
            return readBlankOrdinal();
        }
        if (digits > MOST_DIGITS || !readSuffix(first, digits)) {
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
        if (!suffix) {
            parts.take("", rest);
        }
        return suffix || parts.all().getFirst().symbol() != null;
    }

    /** "Quyết định số …/QĐ-UBND" has no number yet. */
    private boolean readBlankOrdinal() {
        while (tokens.is(at, "…") || tokens.is(at, ".") || tokens.is(at, "_")) {
            at++;
        }
        boolean year = new Part("/", tokens.at(at + 1).word(), null).isYear() && separator(at + 2);
        return tokens.is(at, "/") && Joints.known(tokens.at(year ? at + 3 : at + 1));
    }

    private boolean readPart() {
        int word = afterMarks();
        if (word == at) {
            return readWithoutSeparator();
        }
        boolean blank = ordinal.isEmpty() && parts.size() == 0;
        boolean joins = blank || joints.joins(at, word);
        if (joins) {
            parts.take(tokens.at(at).word(), tokens.at(word).word());
            at = word + 1;
        }
        return joins;
    }

    /** The token after one mark, or two that are attached ("08/3//2026"). */
    private int afterMarks() {
        if (!separator(at)) {
            return at;
        }
        return separator(at + 1) && tokens.at(at + 1).attached() ? at + 2 : at + 1;
    }

    /** "06/2013 NĐ-CP": the mark before the symbol was lost. */
    private boolean readWithoutSeparator() {
        Token next = tokens.at(at);
        Token mark = tokens.at(at + 1);
        boolean symbol = parts.symbolDue() && next.allCapitals() && Symbols.read(next.word()) != null;
        boolean more = separator(at + 1) && mark.attached() && tokens.at(at + 2).attached();
        if (symbol && more) {
            parts.take("", next.word());
            at++;
        }
        return symbol && more;
    }

    /** "51/2025/TT-, ngày …": the agency was cut off behind its hyphen. */
    private boolean endsInMark() {
        Token mark = tokens.at(at);
        Token next = tokens.at(at + 1);
        return separator(at) && mark.attached() && !next.isWord() && !next.isNumber();
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

    /** "I2" alone is no number; "I2/CT-TTg" is one. */
    private boolean repairedDigits() {
        return !ordinal.isEmpty() && !tokens.at(from).word().startsWith(ordinal);
    }

    private static int leadingDigits(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits;
    }
}
