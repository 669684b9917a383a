package vn.dondoc.directory.citation.text;

/** Which quotation marks open and which close; straight ones are told by what stands around them. */
public final class Quotes {

    private static final String OPENING = "“„‟«";
    private static final String CLOSING = "”»";

    private Quotes() {}

    static boolean isQuote(char c) {
        return c == '"' || c == '\u2033' || c == '\uFF02' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    /** True when the quotation mark at this token opens. */
    public static boolean opens(Tokens tokens, int at) {
        Token quote = tokens.at(at);
        char c = quote.word().charAt(0);
        if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
            return OPENING.indexOf(c) >= 0;
        }
        Token next = tokens.at(at + 1);
        boolean free = !quote.attached() || tokens.at(at - 1).is("(");
        return free && next.attached() && (next.isWord() || next.isNumber());
    }

    /** True when the two marks belong together, as “…” or "…" do and ''…" does not. */
    public static boolean match(Token open, Token close) {
        int kind = OPENING.indexOf(open.word());
        return kind < 0 ? open.word().equals(close.word()) : CLOSING.contains(close.word());
    }
}
