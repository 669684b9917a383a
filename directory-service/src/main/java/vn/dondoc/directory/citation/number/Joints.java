package vn.dondoc.directory.citation.number;

import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * Whether a word goes on a number over the mark between them. Attached, nearly all does, so that nothing is cut off; over a
 * space or a line end only what the number still lacks.
 */
final class Joints {

    private final Tokens tokens;
    private final Parts parts;

    Joints(Tokens tokens, Parts parts) {
        this.tokens = tokens;
        this.parts = parts;
    }

    boolean joins(int mark, int word) {
        Token piece = tokens.at(word);
        String digits = Digits.read(piece.word());
        if (Digits.all(digits)) {
            return numberFits(digits, piece, mark);
        }
        boolean attached = tokens.at(mark).attached() && piece.attached();
        return piece.isWord() && (attached ? fits(piece) || smallSymbol(word) : fitsOverGap(tokens.at(mark), piece));
    }

    private boolean numberFits(String digits, Token piece, int mark) {
        return parts.yearDue()
                ? new Part("/", digits, null).isYear() && tokens.is(mark, "/")
                : !parts.symbolDue() && piece.attached() && tokens.at(mark).attached();
    }

    private boolean fits(Token piece) {
        return piece.capital() || !parts.symbolDue() || known(piece);
    }

    /** "87/ttcntt-cnpm": small letters are a symbol where an agency hangs on them. */
    private boolean smallSymbol(int word) {
        Token hyphen = tokens.at(word + 1);
        return hyphen.is("-")
                && hyphen.attached()
                && tokens.at(word + 2).isWord()
                && tokens.at(word + 2).attached();
    }

    private boolean fitsOverGap(Token mark, Token piece) {
        if (parts.symbolDue()) {
            return Symbols.read(piece.word()) != null || (mark.is("/") && capitalsAfter(mark, piece));
        }
        boolean agency = parts.agencyDue() && (piece.allCapitals() || known(piece));
        return agency || capitalsAfter(mark, piece);
    }

    /** A mark attached to what stands before it promises more: "07/CT-BCA-⏎V28". */
    private static boolean capitalsAfter(Token mark, Token piece) {
        return mark.attached() && piece.allCapitals();
    }

    /** A type's symbol or an agency that the lists have. */
    static boolean known(Token piece) {
        return Symbols.read(piece.word()) != null
                || AgencySymbols.spelling(piece.word()).isPresent();
    }
}
