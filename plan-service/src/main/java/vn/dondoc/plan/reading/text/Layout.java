package vn.dondoc.plan.reading.text;

import java.util.Arrays;
import java.util.List;

/**
 * How the lines of one document are usually set; measured, because one source has a blank line after each line and another has none.
 *
 * @param usualBlanks blank lines that stand between most neighbours
 * @param fullWidth length of a line that was wrapped
 */
record Layout(int usualBlanks, int fullWidth) {

    private static final double SHORT = 0.7;
    private static final int MOST_BLANKS = 9;
    /** A text of a few short lines does not show how wide its page was. */
    private static final int NARROWEST = 60;

    static Layout of(List<SourceLine> lines) {
        return new Layout(usualBlanks(lines), fullWidth(lines));
    }

    private static int usualBlanks(List<SourceLine> lines) {
        int[] counts = new int[MOST_BLANKS + 1];
        lines.stream().skip(1).forEach(line -> counts[Math.min(line.blanksBefore(), MOST_BLANKS)]++);
        int usual = 0;
        for (int blanks = 1; blanks <= MOST_BLANKS; blanks++) {
            usual = counts[blanks] > counts[usual] ? blanks : usual;
        }
        return usual;
    }

    /** The length that four lines of five do not exceed; whole paragraphs on one line do not count. */
    private static int fullWidth(List<SourceLine> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.isUnwrapped())
                .mapToInt(line -> line.text().length())
                .toArray();
        Arrays.sort(lengths);
        return lengths.length == 0 ? NARROWEST : Math.max(NARROWEST, lengths[lengths.length * 4 / 5]);
    }

    boolean isShort(SourceLine line) {
        return line.text().length() < SHORT * fullWidth;
    }

    boolean standsApart(SourceLine line) {
        return line.blanksBefore() > usualBlanks && !line.startsPage();
    }
}
