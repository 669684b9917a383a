package vn.dondoc.directory.citation.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which citation's title holds which, innermost first, in one pass. */
final class Nesting {

    private Nesting() {}

    /** The index of each mention's parent, or null. */
    static List<@Nullable Integer> parents(List<Mention> mentions) {
        var parents = new ArrayList<@Nullable Integer>(mentions.size());
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < mentions.size(); i++) {
            while (!open.isEmpty() && !holds(mentions.get(open.peek()), mentions.get(i))) {
                open.pop();
            }
            parents.add(open.peek());
            open.push(i);
        }
        return parents;
    }

    private static boolean holds(Mention outer, Mention inner) {
        Title title = outer.title();
        return title != null && title.from() <= inner.from() && inner.head().to() <= title.to();
    }
}
