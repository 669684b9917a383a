package vn.dondoc.directory.citation.grammar;

import java.util.List;
import java.util.Set;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Token.Kind;
import vn.dondoc.directory.citation.text.Tokens;

/** Where the clause of an unquoted title ends. */
final class TitleBreaks {

    private static final Set<String> JOINING = Set.of("và", ",", "hoặc", "cùng");
    private static final List<List<String>> NEW_CLAUSE = List.of(
            List.of("đồng", "thời"),
            List.of("trong", "đó"),
            List.of("đề", "nghị"),
            List.of("chỉ", "đạo"),
            List.of("yêu", "cầu"),
            List.of("trên", "cơ", "sở"),
            List.of("góp", "phần"),
            List.of("cụ", "thể"),
            List.of("gồm"),
            List.of("bao", "gồm"),
            List.of("nhằm"),
            List.of("căn", "cứ"),
            List.of("sau", "đây"));

    private static final List<String> GIVEN_WITH = List.of("gắn", "với");
    private static final List<String> RECIPIENTS = List.of("nơi", "nhận");

    private final Tokens tokens;
    private final int from;
    private final Brackets brackets;

    TitleBreaks(Tokens tokens, int from) {
        this.tokens = tokens;
        this.from = from;
        this.brackets = new Brackets(tokens, from);
    }

    /** True when the title ends before this token, wherever it is. */
    boolean endsAlways(int at) {
        Token token = tokens.at(at);
        return token.kind() == Kind.END || (token.lines() >= 3 && !token.stray()) || (at > from && startsItem(at));
    }

    /** True when the title ends before this token, outside quotes. */
    boolean ends(int at) {
        Token token = tokens.at(at);
        return endsAlways(at)
                || endsByMark(token, at)
                || (at > from && tokens.phrase(at, GIVEN_WITH))
                || (token.startsLine() && tokens.phrase(at, RECIPIENTS));
    }

    private boolean endsByMark(Token token, int at) {
        return switch (token.lower()) {
            case ";", ":" -> true;
            case ")" -> !brackets.closes(at);
            case "(" -> !brackets.opens(at);
            case "." -> endsSentence(at);
            case "," -> startsClause(at + 1);
            default -> false;
        };
    }

    /** Where the title ends when the citation at this token is its neighbour; the same token when it is not. */
    int beforeNeighbour(int citation) {
        boolean joined =
                citation > from && JOINING.contains(tokens.at(citation - 1).lower());
        return joined ? citation - 1 : citation;
    }

    /** The end without a comma or dash left hanging. */
    int trimmed(int end) {
        int to = end;
        while (to > from && hanging(tokens.at(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean hanging(Token token) {
        return token.is(",") || token.kind() == Kind.DASH || token.is("và");
    }

    private boolean endsSentence(int at) {
        Token next = tokens.at(at + 1);
        return !next.attached() || next.kind() == Kind.END || !(next.isNumber() || next.isWord());
    }

    /** "- …", "1. …", "a) …" at the start of a line. */
    private boolean startsItem(int at) {
        Token token = tokens.at(at);
        if (!token.startsLine()) {
            return false;
        }
        Token next = tokens.at(at + 1);
        boolean dash = token.kind() == Kind.DASH && !next.isNumber();
        boolean mark = next.attached()
                && (next.is(".") || next.is(")"))
                && !tokens.at(at + 2).attached();
        return dash || token.is("+") || (mark && numeral(token));
    }

    private static boolean numeral(Token token) {
        String word = token.word();
        return word.length() == 1
                || (word.length() <= 4 && (token.isNumber() || word.chars().allMatch(c -> "IVX".indexOf(c) >= 0)));
    }

    /** After a comma another agency, or a word like "đồng thời", begins the main clause. */
    private boolean startsClause(int at) {
        boolean agency = IssuerHeads.at(tokens, at) && !namesParties();
        return agency || NEW_CLAUSE.stream().anyMatch(words -> tokens.phrase(at, words));
    }

    /** "phối hợp giữa Công an tỉnh, Sở Nội vụ …" goes on after its commas. */
    private boolean namesParties() {
        return tokens.phrase(from, List.of("phối", "hợp"))
                || tokens.words(from, from + 8).contains("giữa");
    }
}
