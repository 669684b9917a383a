package vn.dondoc.plan.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a source into its lines that are not blank, counting the blank ones. */
final class SourceLines {

    private final String source;
    private final List<SourceLine> lines = new ArrayList<>();
    private int blanks;

    private SourceLines(String source) {
        this.source = source;
    }

    static List<SourceLine> of(String source) {
        SourceLines reader = new SourceLines(source);
        for (int start = 0; start <= source.length(); ) {
            int feed = source.indexOf('\n', start);
            int end = feed < 0 ? source.length() : feed;
            reader.take(start, end);
            start = end + 1;
        }
        return reader.lines;
    }

    private void take(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Letters.isSpace(source.charAt(first))) {
            first++;
        }
        while (last > first && Letters.isSpace(source.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            blanks++;
            return;
        }
        lines.add(new SourceLine(first, LookAlikes.latin(source.substring(first, last)), blanks, first == start + 1));
        blanks = 0;
    }
}
