package vn.dondoc.directory.citation.grammar;

import java.util.List;
import vn.dondoc.directory.citation.text.Quotes;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Token.Kind;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * A title without quotes: it runs to the end of the clause, or to the end of a citation that it holds ("về thực hiện Chỉ
 * thị số 07… về “…” năm 2024"). A citation after "và", a comma or "gắn với" stands beside it, not in it.
 */
final class UnquotedTitle {

    private static final int MOST_TOKENS = 300;

    private final Tokens tokens;
    private final Inner inner;
    private final TitleBreaks breaks;
    private final Qualifiers qualifiers;
    private final int from;
    private int at;
    private int quotes;
    private int core = -1;
    private int afterCore = -1;

    UnquotedTitle(Tokens tokens, Inner inner, int from) {
        this.tokens = tokens;
        this.inner = inner;
        this.breaks = new TitleBreaks(tokens, from);
        this.qualifiers = new Qualifiers(tokens);
        this.from = from;
        this.at = from;
    }

    Title scan() {
        while (at < from + MOST_TOKENS && at < tokens.size() && goesOn()) {
            if (inner.beginsAt(at)) {
                return around();
            }
            markCore();
            at++;
        }
        return title(at);
    }

    private boolean goesOn() {
        Token token = tokens.at(at);
        if (token.kind() == Kind.QUOTE) {
            quotes += Quotes.opens(tokens, at) ? 1 : -1;
            return quotes >= 0;
        }
        return quotes > 0 ? !breaks.endsAlways(at) : !breaks.ends(at);
    }

    /** The citation here is part of the title, unless it is only the next in a row. */
    private Title around() {
        int beside = breaks.beforeNeighbour(at);
        if (beside < at || !inner.nestable(at)) {
            return title(beside);
        }
        int end = inner.claim(at);
        int to = qualifiers.pass(end);
        return new Title(from, to, to, to, List.of());
    }

    private void markCore() {
        int end = at > from ? qualifiers.pass(at) : at;
        if (end > at && end > afterCore) {
            core = at;
            afterCore = end;
        }
    }

    private Title title(int end) {
        int to = Math.max(from, breaks.trimmed(end));
        return new Title(from, to, afterCore == to ? core : to, to, List.of());
    }
}
