package vn.dondoc.plan.reading.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that stand on one height of a page, from left to right. */
record Line(List<Word> words) {

    /** A justified line spreads its words, but never as far apart as two columns stand. */
    private static final float COLUMN_GAP = 1.6f;

    /** The line as prose. */
    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static final Pattern MARKER = Pattern.compile("[-–•+*]|\\(?(?:\\d{1,3}|[IVX]{1,5}|[a-zđ])[.)]?");

    /** Where nothing stands between two columns; the space after "1." or a dash divides no columns. */
    List<Gap> gaps() {
        var gaps = wideGaps();
        var hangs = gaps.size() == 1
                && gaps.getFirst().from() <= words.getFirst().right()
                && MARKER.matcher(words.getFirst().text()).matches();
        return hangs ? List.of() : gaps;
    }

    private List<Gap> wideGaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            var before = words.get(i - 1);
            var gap = new Gap(before.right(), words.get(i).left());
            if (gap.width() > COLUMN_GAP * before.size() || (i == 1 && headsNumbers(before))) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    /** The column of the row numbers is so narrow that its head nearly touches the next. */
    private static boolean headsNumbers(Word first) {
        return first.text().equals("STT") || first.text().equals("TT");
    }

    /** The words between two columns' edges; empty when there are none. */
    String between(float from, float to) {
        return words.stream()
                .filter(word -> (word.left() + word.right()) / 2 > from && (word.left() + word.right()) / 2 <= to)
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }
}
