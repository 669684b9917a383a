package vn.dondoc.directory.citation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dondoc.directory.citation.text.Token.Gap;
import vn.dondoc.directory.citation.text.Token.Kind;

/**
 * The tokens of a composed text. URLs and page numbers that stand alone on a line are left out; the token after one is
 * marked. Any index may be asked for: outside the text stands an END token.
 */
public final class Tokens {

    private static final Set<String> NUMBER_FOLLOWS =
            Set.of("số", ":", "/", "-", "ngày", "tháng", "năm", "điều", "khoản", "quý", "thứ", "khóa", "khoá", ",");

    private final String text;
    private final List<Token> tokens;
    private final Token end;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.end = tokens.getLast();
    }

    /** Reads a composed text. */
    public static Tokens of(String text) {
        return new Tokens(text, withoutPageNumbers(new Tokenizer(text).run()));
    }

    public int size() {
        return tokens.size() - 1;
    }

    public Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : end;
    }

    public boolean is(int index, String lowerWord) {
        return at(index).is(lowerWord);
    }

    /** True when the lower-case words stand here one after the other. */
    public boolean phrase(int index, List<String> lowerWords) {
        for (int i = 0; i < lowerWords.size(); i++) {
            if (!is(index + i, lowerWords.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The span of the tokens from {@code from} to before {@code to}; at least one token. */
    public Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /** The words as written, line ends collapsed to one space, or to none after a hyphen that a line end broke. */
    public String words(int from, int to) {
        var out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !at(i).attached() && !brokenAtHyphen(i)) {
                out.append(' ');
            }
            out.append(text, at(i).start(), at(i).end());
        }
        return out.toString();
    }

    /** True when a URL or a page number was left out between these tokens. */
    public boolean holdsStray(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (at(i).stray()) {
                return true;
            }
        }
        return false;
    }

    /** "CT-⏎BCA" is one word that the line end broke; "Hành chính -⏎Quản trị" and "2020-⏎về" are not. */
    private boolean brokenAtHyphen(int index) {
        Token hyphen = at(index - 1);
        Token next = at(index);
        return next.startsLine()
                && (hyphen.kind() == Kind.DASH || hyphen.is("/"))
                && hyphen.attached()
                && (next.capital() || next.isNumber());
    }

    private static List<Token> withoutPageNumbers(List<Token> all) {
        var kept = new ArrayList<Token>(all.size());
        boolean dropped = false;
        for (int i = 0; i < all.size(); i++) {
            if (isPageNumber(all, i)) {
                dropped = true;
            } else {
                kept.add(dropped ? afterStray(all.get(i)) : all.get(i));
                dropped = false;
            }
        }
        return kept;
    }

    private static boolean isPageNumber(List<Token> all, int i) {
        Token number = all.get(i);
        return number.isNumber()
                && number.word().length() <= 3
                && number.startsLine()
                && i > 0
                && i + 1 < all.size()
                && all.get(i + 1).startsLine()
                && !all.get(i + 1).is("/")
                && !all.get(i + 1).is("-")
                && (betweenParts(all, i)
                        || !NUMBER_FOLLOWS.contains(all.get(i - 1).lower()));
    }

    /** "123/2025/⏎14⏎NĐ-CP": a symbol follows the mark, not a day or a month. */
    private static boolean betweenParts(List<Token> all, int i) {
        Token mark = all.get(i - 1);
        return (mark.is("/") || mark.is("-"))
                && mark.attached()
                && all.get(i + 1).allCapitals();
    }

    private static Token afterStray(Token token) {
        return new Token(
                token.kind(), token.start(), token.end(), token.word(), token.lower(), Gap.LINE, token.lines(), true);
    }
}
