package vn.dondoc.plan.amendment.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What changed between two texts, word by word; a date or a document's number counts as one word. */
final class WordDiff {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*+(?:\\p{N}[\\p{L}\\p{N}]*+(?:[/.-]++[\\p{L}\\p{N}]++)*+|[\\p{L}\\p{M}\\p{N}]++|\\S)\\s*+");
    /** Beyond it two texts that have nothing in common would take seconds to compare. */
    private static final int MOST_TOKENS = 6_000;

    private final List<TextPiece> pieces = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private WordDiff() {}

    static List<TextPiece> of(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        var diff = new WordDiff();
        if (old.size() > MOST_TOKENS || now.size() > MOST_TOKENS) {
            diff.add(TextPiece.Op.DELETE, old);
            diff.add(TextPiece.Op.INSERT, now);
            diff.close();
        } else {
            diff.compare(old, now);
        }
        return List.copyOf(diff.pieces);
    }

    private void compare(List<String> old, List<String> now) {
        var patch = DiffUtils.diff(
                forms(old), forms(now), MyersDiffWithLinearSpace.factory().create());
        var done = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            var from = delta.getTarget().getPosition();
            add(TextPiece.Op.KEEP, now.subList(done, from));
            var source = delta.getSource();
            add(TextPiece.Op.DELETE, old.subList(source.getPosition(), source.getPosition() + source.size()));
            done = from + delta.getTarget().size();
            add(TextPiece.Op.INSERT, now.subList(from, done));
        }
        add(TextPiece.Op.KEEP, now.subList(done, now.size()));
        close();
    }

    private void add(TextPiece.Op op, List<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        var words = String.join("", tokens);
        switch (op) {
            case DELETE -> deleted.append(words);
            case INSERT -> inserted.append(words);
            case KEEP -> {
                close();
                pieces.add(new TextPiece(op, words));
            }
        }
    }

    /** What replaces comes after what it replaces, however the library found them. */
    private void close() {
        piece(TextPiece.Op.DELETE, deleted);
        piece(TextPiece.Op.INSERT, inserted);
    }

    private void piece(TextPiece.Op op, StringBuilder words) {
        if (!words.isEmpty()) {
            pieces.add(new TextPiece(op, words.toString()));
            words.setLength(0);
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }

    private static List<String> forms(List<String> tokens) {
        return tokens.stream().map(Wording::of).collect(Collectors.toList());
    }
}
