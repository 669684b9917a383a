package vn.dondoc.plan.reading.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** A stripe of white from one x to another, in points. */
record Gap(float from, float to) {

    /** Narrower than this, two columns cannot be told from two words. */
    private static final float NARROWEST = 3;

    float width() {
        return to - from;
    }

    float middle() {
        return (from + to) / 2;
    }

    /** What a line leaves of the gaps of the lines above it. */
    static List<Gap> left(List<Gap> gaps, Line line) {
        List<Gap> left = gaps;
        for (var word : line.words()) {
            left = without(left, word);
        }
        return left;
    }

    private static List<Gap> without(List<Gap> gaps, Word word) {
        List<Gap> left = new ArrayList<>(gaps.size());
        for (var gap : gaps) {
            if (word.right() <= gap.from || word.left() >= gap.to) {
                left.add(gap);
                continue;
            }
            addUnlessNarrow(left, new Gap(gap.from, word.left()));
            addUnlessNarrow(left, new Gap(word.right(), gap.to));
        }
        return left;
    }

    private static void addUnlessNarrow(List<Gap> gaps, Gap gap) {
        if (gap.width() >= NARROWEST) {
            gaps.add(gap);
        }
    }
}
