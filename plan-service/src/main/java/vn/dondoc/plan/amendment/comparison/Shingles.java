package vn.dondoc.plan.amendment.comparison;

import java.util.Arrays;
import java.util.StringTokenizer;
import java.util.stream.LongStream;

/** Pairs of neighbouring words of a text, as sorted numbers: what two texts have in common is counted in one pass. */
final class Shingles {

    private static final long SPREAD = 1_000_003L;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    static Shingles of(String words) {
        var tokens = new StringTokenizer(words, " ");
        var pairs = new long[tokens.countTokens()];
        var before = 0L;
        for (var i = 0; i < pairs.length; i++) {
            long word = tokens.nextToken().hashCode();
            pairs[i] = before * SPREAD + word;
            before = word;
        }
        Arrays.sort(pairs);
        return new Shingles(pairs);
    }

    LongStream pairs() {
        return Arrays.stream(sorted);
    }

    int size() {
        return sorted.length;
    }

    int common(Shingles other) {
        var common = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            var order = Long.compare(sorted[i], other.sorted[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** 1 for the same words, 0 for none in common (Dice). */
    double alike(Shingles other) {
        return 2.0 * common(other) / Math.max(1, size() + other.size());
    }

    /** How much of these words stand in the other text. */
    double within(Shingles other) {
        return (double) common(other) / Math.max(1, size());
    }
}
