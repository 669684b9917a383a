package vn.dondoc.directory.citation.text;

/** Which quotation marks open and which close; straight ones are told by what stands around them. */
public final class Quotes {

    private static final String OPENING = "“„‟«";
    private static final String CLOSING = "”»";

    private Quotes() {}

    static boolean isQuote(char c) {
        return c == '"' || c == '\u2033' || c == '\uFF02' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    /** True when the quotation mark at this token opens; where it stands tells more than its make, which is often wrong. */
    public static boolean opens(Tokens tokens, int at) {
        Token quote = tokens.at(at);
        Token next = tokens.at(at + 1);
        boolean free = !quote.attached() || tokens.at(at - 1).is("(");
        boolean holds = next.attached() && (next.isWord() || next.isNumber());
        char c = quote.word().charAt(0);
        boolean made = OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
        boolean shut = !free && next.attached() && !holds;
        boolean byMake = made && free == holds && !shut;
        return byMake ? OPENING.indexOf(c) >= 0 : free && holds;
    }

    /** True when the two marks belong together, as “…”, „…“ or "…" do and ''…" does not. */
    public static boolean match(Token open, Token close) {
        return switch (open.word()) {
            case "“" -> close.word().equals("”");
            case "„", "‟" -> "“”".contains(close.word());
            case "«" -> close.word().equals("»");
            default -> open.word().equals(close.word());
        };
    }
}
