package vn.dondoc.plan.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of the logical text that still knows where it stands in the source.
 *
 * @param logical the text it belongs to
 * @param start first character in the logical text
 * @param end one past the last
 */
public record Passage(LogicalText logical, int start, int end) {

    /** The words, one space between them, paragraphs divided by a line feed. */
    public String text() {
        return logical.text().substring(start, end);
    }

    /** Where the passage stands in the source. */
    public Span span() {
        return logical.sourceSpan(start, end);
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** The part between two positions of the logical text. */
    public Passage part(int from, int to) {
        return new Passage(logical, from, to);
    }

    /** The part from a position of the logical text on. */
    public Passage from(int position) {
        return part(position, end);
    }

    /** A matcher over this passage whose positions are those of the logical text; nothing is copied. */
    public Matcher matcher(Pattern pattern) {
        return pattern.matcher(logical.text()).region(start, end).useTransparentBounds(true);
    }

    /** The part that such a matcher has found. */
    public Passage found(Matcher matcher) {
        return part(matcher.start(), matcher.end());
    }

    public Passage group(Matcher matcher, int group) {
        return part(matcher.start(group), matcher.end(group));
    }

    /** The same for a named group. */
    public Passage group(Matcher matcher, String group) {
        return part(matcher.start(group), matcher.end(group));
    }

    /** Without white space at the ends. */
    public Passage strip() {
        return trimmed("");
    }

    /** Without white space and the given characters at the end, and without white space at the beginning. */
    public Passage trimmed(String closing) {
        int first = start;
        int last = end;
        while (first < last && Letters.isSpace(logical.text().charAt(first))) {
            first++;
        }
        while (last > first && isClosing(logical.text().charAt(last - 1), closing)) {
            last--;
        }
        return part(first, last);
    }

    private static boolean isClosing(char c, String closing) {
        return Letters.isSpace(c) || closing.indexOf(c) >= 0;
    }

    /** From the beginning of this passage to the end of another that follows it. */
    public Passage through(Passage other) {
        return part(start, other.end);
    }
}
