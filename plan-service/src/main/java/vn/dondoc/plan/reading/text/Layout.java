package vn.dondoc.plan.reading.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the lines of one document are usually set; measured, because one source has a blank line after each line and another has none.
 *
 * @param usualBlanks blank lines that stand between most neighbours
 * @param fullWidth length of a line that was wrapped
 * @param goesOnSomewhere whether several long lines go on in the next in small letters
 * @param wrapped whether sentences go over several lines; else each line is a paragraph, as in most Word files
 */
record Layout(int usualBlanks, int fullWidth, boolean wrapped, boolean goesOnSomewhere) {

    private static final double SHORT = 0.7;
    private static final double FULL = 0.85;
    private static final int MOST_BLANKS = 9;
    /** A text of a few short lines does not show how wide its page was. */
    private static final int NARROWEST = 60;
    /** Of the long lines that end in the middle of a sentence, as many at least go on in small letters where prose is wrapped. */
    private static final int WRAPPED_ONE_IN = 5;

    private static final int LONG = 50;
    private static final String ENDS = ".;:!?…";

    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}(?!\\))|\\d{1,2}/\\d|\\d{1,2} tháng ");

    static Layout of(List<SourceLine> lines) {
        int open = cuts(lines, false);
        int going = cuts(lines, true);
        boolean wrapped = going > 0 && going * WRAPPED_ONE_IN >= open;
        return new Layout(usualBlanks(lines), fullWidth(lines), wrapped, going > 1);
    }

    /** Long lines that end in the middle of a sentence, or only those that go on in small letters. */
    private static int cuts(List<SourceLine> lines, boolean going) {
        return (int) IntStream.range(1, lines.size())
                .filter(i -> isCut(lines.get(i - 1)) && (!going || goesOn(lines.get(i))))
                .count();
    }

    private static boolean isCut(SourceLine line) {
        return line.text().length() >= LONG && ENDS.indexOf(line.last()) < 0 && !line.isUnwrapped();
    }

    /** A line that begins in small letters or with a date belongs to the one before, unless the letter counts: "a) …". */
    static boolean goesOn(SourceLine line) {
        return GOES_ON.matcher(line.text()).lookingAt();
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

    /** A line as long as the longest that were wrapped; where nothing goes on, as in Word files, none was. */
    boolean isCutOff(SourceLine line) {
        return goesOnSomewhere && !line.isUnwrapped() && line.text().length() >= FULL * fullWidth;
    }

    boolean isShort(SourceLine line) {
        return line.text().length() < SHORT * fullWidth;
    }

    boolean standsApart(SourceLine line) {
        return line.blanksBefore() > usualBlanks && !line.startsPage();
    }
}
