package vn.dondoc.plan.amendment.comparison;

import java.util.Collection;
import java.util.List;

/** Tells, once pairs are made, where a part of one item's words went into a second one: it was split, or several were merged. */
final class Remainders {

    private static final double CONTAINED = 0.7;
    private static final int SHORTEST = 4;

    private final Texts before;
    private final Texts after;
    private final Matching matching;
    private final List<Integer> reworded;

    /** @param reworded the plan's items whose words are not the same any more */
    Remainders(Texts before, Texts after, Matching matching, Collection<Integer> reworded) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.reworded = reworded.stream().filter(matching::hasAfter).toList();
    }

    void mark() {
        var now = reworded.stream().map(matching::afterOf).toList();
        var freeAfter = matching.freeAfter();
        var split = new Nearby(after, before, freeAfter, reworded);
        for (var a : freeAfter) {
            split.of(a).stream()
                    .filter(b -> isPart(after.words(a), before.words(b)))
                    .findFirst()
                    .ifPresent(b -> mark(b, matching.afterOf(b), a, Doubt.SPLIT));
        }
        var freeBefore = matching.freeBefore();
        var merged = new Nearby(before, after, freeBefore, now);
        for (var b : freeBefore) {
            merged.of(b).stream()
                    .filter(a -> isPart(before.words(b), after.words(a)))
                    .findFirst()
                    .ifPresent(a -> merge(a, b));
        }
    }

    private void mark(int b, int a, int second, Doubt doubt) {
        matching.pair(b, a, doubt);
        matching.doubtAfter(second, doubt);
    }

    private void merge(int a, int second) {
        matching.pair(matching.beforeOf(a), a, Doubt.MERGED);
        matching.doubtBefore(second, Doubt.MERGED);
    }

    private static boolean isPart(Shingles part, Shingles whole) {
        return part.size() >= SHORTEST && part.within(whole) >= CONTAINED;
    }
}
