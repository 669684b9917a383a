package vn.dondoc.directory.citation.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.text.Token.Kind;
import vn.dondoc.directory.citation.text.Tokens;

/** Finds the title that follows a head: after "về", in quotes, or beginning with a verb such as "quy định". */
final class TitleScanner {

    private static final List<List<String>> VERBS =
            phrases("quy định, qui định, ban hành, hướng dẫn, phê duyệt, sửa đổi,"
                    + " bổ sung, thay thế, công bố, bãi bỏ, hủy bỏ, thành lập, kiện toàn, thông qua, điều chỉnh, giao chỉ tiêu,"
                    + " giao dự toán, giao kế hoạch, giao biên chế, phân công, phân cấp, ủy quyền, công nhận, chấp thuận, cho phép,"
                    + " bổ nhiệm, điều động, khen thưởng, quyết định chủ trương, thông báo kết luận, góp ý");
    private static final List<List<String>> DOING_VERBS = phrases("thực hiện, triển khai, tổ chức, kết quả");
    private static final Set<DocumentType> DOING = EnumSet.of(
            DocumentType.PLAN,
            DocumentType.PROGRAMME,
            DocumentType.SCHEME,
            DocumentType.OPTION,
            DocumentType.GUIDANCE,
            DocumentType.REPORT);

    private final Tokens tokens;
    private final Inner inner;
    private final Asides asides;

    TitleScanner(Tokens tokens, Inner inner) {
        this.tokens = tokens;
        this.inner = inner;
        this.asides = new Asides(tokens);
    }

    @Nullable
    Title after(Head head) {
        Title title = begun(head, head.to());
        int aside = asides.pass(head.to());
        return title == null && aside > head.to() ? begun(head, aside) : title;
    }

    private @Nullable Title begun(Head head, int at) {
        int about = afterAbout(tokens.is(at, ",") ? at + 1 : at);
        if (about > 0) {
            return quotedOrNot(about);
        }
        if (tokens.at(at).kind() == Kind.QUOTE) {
            return QuotedTitle.scan(tokens, at).orElse(null);
        }
        return verb(head, at) ? unquoted(at) : null;
    }

    /** "quy định …" after date or issuer; of a plan "thực hiện …" too. */
    private boolean verb(Head head, int at) {
        boolean told = head.date() != null || head.issuer() != null;
        boolean doing = DOING.contains(head.type()) && begins(DOING_VERBS, at);
        return told && (doing || begins(VERBS, at));
    }

    private static List<List<String>> phrases(String list) {
        return Stream.of(list.split(", "))
                .map(phrase -> List.of(phrase.split(" ")))
                .toList();
    }

    private boolean begins(List<List<String>> verbs, int at) {
        return verbs.stream().anyMatch(words -> tokens.phrase(at, words));
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
