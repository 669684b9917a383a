package vn.dondoc.directory.citation.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.text.Tokens;

/** Gives every head its title, from the last to the first, so that a title knows where the citations in it end. */
final class TitlePass implements Inner {

    private static final int DEEPEST = 5;
    private static final int MOST_JOINED = 8;
    private static final List<List<String>> CHANGING = List.of(
            List.of("sửa", "đổi"),
            List.of("bổ", "sung"),
            List.of("bãi", "bỏ"),
            List.of("thay", "thế"),
            List.of("hủy", "bỏ"));

    private final Tokens tokens;
    private final TitleScanner titles;
    private final Map<Integer, Integer> indexByToken = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final int[] depths;
    private int current;

    TitlePass(Tokens tokens, List<Head> heads) {
        this.tokens = tokens;
        this.depths = new int[heads.size()];
        this.titles = new TitleScanner(tokens, this);
        heads.forEach(head -> mentions.add(new Mention(head, null)));
        for (int i = 0; i < heads.size(); i++) {
            indexByToken.put(heads.get(i).from(), i);
        }
    }

    List<Mention> run() {
        for (current = mentions.size() - 1; current >= 0; current--) {
            Head head = mentions.get(current).head();
            mentions.set(current, new Mention(head, titles.after(head)));
        }
        return mentions;
    }

    @Override
    public boolean beginsAt(int token) {
        return indexByToken.containsKey(token);
    }

    @Override
    public boolean nestable(int token) {
        return depths[indexByToken.getOrDefault(token, current)] < DEEPEST;
    }

    @Override
    public int claim(int token) {
        int end = claimOne(token);
        DocumentType type = typeAt(token);
        boolean bare = bare(token);
        for (int more = 0; more < MOST_JOINED && joined(end, type, bare); more++) {
            end = claimOne(end + 1);
        }
        return end;
    }

    private int claimOne(int token) {
        int index = indexByToken.getOrDefault(token, current);
        mentions.set(index, mentions.get(index).inside());
        depths[current] = Math.max(depths[current], depths[index] + 1);
        return mentions.get(index).end();
    }

    /**
     * "thực hiện Chỉ thị số 07… và Chỉ thị số 03…" of a plan holds both: same type or the first named by number alone, and
     * not the plan's own type. What amends or repeals holds all of a row.
     */
    private boolean joined(int end, DocumentType type, boolean bare) {
        boolean changes = changes(mentions.get(current).head());
        boolean row = tokens.is(end, "và") || (changes && tokens.is(end, ","));
        return row
                && beginsAt(end + 1)
                && nestable(end + 1)
                && (type == typeAt(end + 1) || bare)
                && (changes || typeAt(end + 1) != mentions.get(current).head().type());
    }

    /** Named by type and number alone. */
    private boolean bare(int token) {
        Mention mention = mentions.get(indexByToken.getOrDefault(token, current));
        return mention.head().date() == null && mention.head().issuer() == null && mention.title() == null;
    }

    private boolean changes(Head head) {
        int about = tokens.is(head.to(), "về") ? head.to() + 1 : head.to();
        int verb = tokens.is(about, "việc") ? about + 1 : about;
        return CHANGING.stream().anyMatch(words -> tokens.phrase(verb, words));
    }

    private DocumentType typeAt(int token) {
        return mentions.get(indexByToken.getOrDefault(token, current)).head().type();
    }
}
