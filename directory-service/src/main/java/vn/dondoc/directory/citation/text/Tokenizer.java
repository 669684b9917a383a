package vn.dondoc.directory.citation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.dondoc.directory.citation.text.Token.Gap;
import vn.dondoc.directory.citation.text.Token.Kind;

/** Cuts a composed text into tokens in one pass; URLs are left out, since nothing in them is said by the writer. */
final class Tokenizer {

    private static final List<String> URL_STARTS = List.of("http://", "https://", "www.");

    private static final Set<String> BEFORE_DIGITS = Set.of("số", "ngày", "tháng", "năm");
    private static final int LONGEST_BEFORE_DIGITS = 5;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean space;
    private int lines;
    private boolean stray;

    Tokenizer(String text) {
        this.text = text;
    }

    List<Token> run() {
        while (at < text.length()) {
            step();
        }
        add(Kind.END, at);
        return tokens;
    }

    private void step() {
        char c = text.charAt(at);
        if (blank(c)) {
            passBlank(c);
        } else if (startsUrl()) {
            passUrl();
        } else if (Character.isLetterOrDigit(c)) {
            addWord();
        } else {
            addMark(c);
        }
    }

    private void passBlank(char c) {
        lines += c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1)) ? 1 : 0;
        space = true;
        at++;
    }

    private void passUrl() {
        while (at < text.length() && !blank(text.charAt(at))) {
            at++;
        }
        stray = true;
        space = true;
    }

    private boolean startsUrl() {
        char c = text.charAt(at);
        return (c == 'h' || c == 'w') && URL_STARTS.stream().anyMatch(start -> text.startsWith(start, at));
    }

    private void addWord() {
        int end = at;
        boolean letters = false;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && !spaceLost(end)) {
            letters |= !Character.isDigit(text.charAt(end));
            end++;
        }
        add(letters ? Kind.WORD : Kind.NUMBER, end);
    }

    /** "số85", "ngày15/8": the space before the digits was lost. */
    private boolean spaceLost(int end) {
        return end - at <= LONGEST_BEFORE_DIGITS
                && Character.isDigit(text.charAt(end))
                && BEFORE_DIGITS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    private void addMark(char c) {
        if (dash(c)) {
            add(Kind.DASH, at + 1);
        } else if (single(c) && at + 1 < text.length() && single(text.charAt(at + 1))) {
            add(Kind.QUOTE, at + 2);
        } else {
            add(Quotes.isQuote(c) ? Kind.QUOTE : Kind.MARK, at + 1);
        }
    }

    private void add(Kind kind, int end) {
        String word = wordOf(kind, end);
        Gap gap = lines > 0 ? Gap.LINE : space ? Gap.SPACE : Gap.NONE;
        tokens.add(new Token(kind, at, end, word, word.toLowerCase(Locale.ROOT), gap, lines, stray));
        at = end;
        space = false;
        stray = false;
        lines = 0;
    }

    private String wordOf(Kind kind, int end) {
        if (kind == Kind.DASH) {
            return "-";
        }
        return kind == Kind.QUOTE && end - at == 2 ? "''" : LookAlikes.read(text.substring(at, end));
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean dash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    private static boolean single(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '`' || c == '\u00B4';
    }
}
