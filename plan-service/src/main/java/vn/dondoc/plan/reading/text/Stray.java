package vn.dondoc.plan.reading.text;

/**
 * A line that the logical text leaves out because it belongs to the page, not to the document.
 *
 * @param kind why it was left out
 * @param span where it stands
 */
public record Stray(Kind kind, Span span) {

    /** What a stray line is. */
    public enum Kind {
        ADDRESS,
        PAGE_NUMBER,
        /** Drawn with characters; it says nothing. */
        RULE
    }
}
