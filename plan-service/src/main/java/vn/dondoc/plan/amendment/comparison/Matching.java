package vn.dondoc.plan.amendment.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which item of the plan is which of the document, while it is worked out and afterwards; positions count from 0. */
final class Matching {

    private static final int NOBODY = -1;

    private final int[] afters;
    private final int[] befores;
    private final @Nullable Doubt[] doubtsBefore;
    private final @Nullable Doubt[] doubtsAfter;

    Matching(int before, int after) {
        afters = new int[before];
        befores = new int[after];
        Arrays.fill(afters, NOBODY);
        Arrays.fill(befores, NOBODY);
        doubtsBefore = new Doubt[before];
        doubtsAfter = new Doubt[after];
    }

    void pair(int before, int after, @Nullable Doubt doubt) {
        afters[before] = after;
        befores[after] = before;
        doubtsBefore[before] = doubt;
        doubtsAfter[after] = doubt;
    }

    void doubtBefore(int before, Doubt doubt) {
        doubtsBefore[before] = doubt;
    }

    void doubtAfter(int after, Doubt doubt) {
        doubtsAfter[after] = doubt;
    }

    boolean areFree(int before, int after) {
        return afters[before] == NOBODY && befores[after] == NOBODY;
    }

    boolean arePaired(int before, int after) {
        var inside = before >= 0 && after >= 0 && before < afters.length && after < befores.length;
        return inside && afters[before] == after;
    }

    boolean hasAfter(int before) {
        return afters[before] != NOBODY;
    }

    boolean hasBefore(int after) {
        return befores[after] != NOBODY;
    }

    int afterOf(int before) {
        return afters[before];
    }

    int beforeOf(int after) {
        return befores[after];
    }

    @Nullable
    Doubt doubtOfBefore(int before) {
        return doubtsBefore[before];
    }

    @Nullable
    Doubt doubtOfAfter(int after) {
        return doubtsAfter[after];
    }

    int beforeCount() {
        return afters.length;
    }

    int afterCount() {
        return befores.length;
    }

    List<Integer> freeBefore() {
        return IntStream.range(0, afters.length)
                .filter(i -> afters[i] == NOBODY)
                .boxed()
                .toList();
    }

    List<Integer> freeAfter() {
        return IntStream.range(0, befores.length)
                .filter(i -> befores[i] == NOBODY)
                .boxed()
                .toList();
    }

    List<Integer> pairedBefore() {
        return IntStream.range(0, afters.length)
                .filter(i -> afters[i] != NOBODY)
                .boxed()
                .toList();
    }
}
