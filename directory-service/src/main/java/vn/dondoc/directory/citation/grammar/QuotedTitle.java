package vn.dondoc.directory.citation.grammar;

import java.util.List;
import java.util.Optional;
import vn.dondoc.directory.citation.text.Finding;
import vn.dondoc.directory.citation.text.Quotes;
import vn.dondoc.directory.citation.text.Token.Kind;
import vn.dondoc.directory.citation.text.Tokens;

/** A title in quotes of any make (“…”, "…", ''…"), with quotes inside it. */
final class QuotedTitle {

    private static final int MOST_TOKENS = 400;
    private static final int DEEPEST = 4;

    private QuotedTitle() {}

    /** The title whose opening quote is this token; empty when no quote closes it. */
    static Optional<Title> scan(Tokens tokens, int quote) {
        int close = closing(tokens, quote);
        return close < 0
                ? Optional.empty()
                : Optional.of(new Title(quote + 1, close, close, close + 1, findings(tokens, quote, close)));
    }

    private static int closing(Tokens tokens, int quote) {
        int depth = 1;
        int last = Math.min(quote + MOST_TOKENS, tokens.size());
        for (int at = quote + 1; at < last && depth <= DEEPEST; at++) {
            if (tokens.at(at).kind() == Kind.QUOTE) {
                depth += Quotes.opens(tokens, at) ? 1 : -1;
            }
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static List<Finding> findings(Tokens tokens, int open, int close) {
        return Quotes.match(tokens.at(open), tokens.at(close))
                ? List.of()
                : List.of(Findings.quotesDiffer(tokens.span(close, close + 1)));
    }
}
