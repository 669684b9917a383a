package vn.dondoc.directory.citation.text;

/** A stretch of the composed (NFC) text in UTF-16 units: {@code start} inclusive, {@code end} exclusive. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** True when the other span lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The words of this span. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
