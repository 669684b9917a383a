package vn.dondoc.directory.citation.grammar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.text.Token.Kind;
import vn.dondoc.directory.citation.text.Tokens;

/** Finds the title that follows a head: after "về", in quotes, or beginning with a verb such as "quy định". */
final class TitleScanner {

    private static final List<List<String>> VERBS = List.of(
            List.of("quy", "định"),
            List.of("qui", "định"),
            List.of("ban", "hành"),
            List.of("hướng", "dẫn"),
            List.of("phê", "duyệt"),
            List.of("sửa", "đổi"),
            List.of("công", "bố"),
            List.of("bãi", "bỏ"),
            List.of("thành", "lập"),
            List.of("kiện", "toàn"),
            List.of("thông", "qua"),
            List.of("điều", "chỉnh"),
            List.of("giao", "chỉ", "tiêu"));

    private final Tokens tokens;
    private final Inner inner;

    TitleScanner(Tokens tokens, Inner inner) {
        this.tokens = tokens;
        this.inner = inner;
    }

    @Nullable
    Title after(Head head) {
        int at = head.to();
        int about = afterAbout(tokens.is(at, ",") ? at + 1 : at);
        if (about > 0) {
            return quotedOrNot(about);
        }
        if (tokens.at(at).kind() == Kind.QUOTE) {
            return QuotedTitle.scan(tokens, at).orElse(null);
        }
        boolean told = head.date() != null || head.issuer() != null;
        boolean verb = VERBS.stream().anyMatch(words -> tokens.phrase(at, words));
        return told && verb ? unquoted(at) : null;
    }

    private @Nullable Title quotedOrNot(int at) {
        if (tokens.at(at).kind() != Kind.QUOTE) {
            return unquoted(at);
        }
        Optional<Title> quoted = QuotedTitle.scan(tokens, at);
        return quoted.orElseGet(() -> unclosed(at));
    }

    private @Nullable Title unclosed(int quote) {
        Title open = unquoted(quote + 1);
        return open == null
                ? null
                : new Title(
                        open.from(),
                        open.to(),
                        open.core(),
                        open.end(),
                        List.of(Findings.quoteUnclosed(tokens.span(quote, quote + 1))));
    }

    private @Nullable Title unquoted(int at) {
        Title title = new UnquotedTitle(tokens, inner, at).scan();
        return title.to() == title.from() ? null : title;
    }

    /** The token after "về", "về việc" or "V/v"; -1 when none stands here. */
    private int afterAbout(int at) {
        if (tokens.is(at, "v") && tokens.is(at + 1, "/") && tokens.is(at + 2, "v")) {
            return at + 3;
        }
        if (!tokens.is(at, "về")) {
            return -1;
        }
        return tokens.is(at + 1, "việc") ? at + 2 : at + 1;
    }
}
