package vn.dondoc.directory.citation.grammar;

import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Token.Kind;
import vn.dondoc.directory.citation.text.Tokens;

/** Which brackets are part of a title: those that hold two words at most, "(đợt 1)", or figures, "(10/10/1946 - 10/10/2026)". */
final class Brackets {

    private static final int SHORT = 3;
    private static final int FIGURES = 14;

    private final Tokens tokens;
    private final int from;

    Brackets(Tokens tokens, int from) {
        this.tokens = tokens;
        this.from = from;
    }

    boolean opens(int at) {
        int end = at + 1;
        while (end < at + SHORT && !tokens.is(end, ")")) {
            end++;
        }
        while (end < at + FIGURES && figure(tokens.at(end))) {
            end++;
        }
        boolean figures = end > at + SHORT && figure(tokens.at(at + 1)) && figure(tokens.at(at + 2));
        return tokens.is(end, ")") && (end <= at + SHORT || figures);
    }

    boolean closes(int at) {
        for (int open = at - 1; open > from && open >= at - FIGURES; open--) {
            if (tokens.is(open, "(")) {
                return opens(open);
            }
        }
        return false;
    }

    private static boolean figure(Token token) {
        return token.isNumber() || token.kind() == Kind.DASH || token.is("/") || token.is(".") || token.is(",");
    }
}
