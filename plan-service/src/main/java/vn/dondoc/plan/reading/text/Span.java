package vn.dondoc.plan.reading.text;

/**
 * A place in the NFC source text, counted in UTF-16 code units.
 *
 * @param start first character
 * @param end one past the last character
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
