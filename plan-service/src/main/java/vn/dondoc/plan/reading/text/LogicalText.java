package vn.dondoc.plan.reading.text;

import java.util.Arrays;
import java.util.List;

/** The document as its author wrote it, line wrapping and page leftovers undone; each character knows its place in the source. */
public final class LogicalText {

    private final String source;
    private final String text;
    private final int[] places;
    private final List<Stray> strays;
    private final List<Paragraph> paragraphs;

    LogicalText(String source, LogicalTextBuilder built) {
        this.source = source;
        this.text = built.text();
        this.places = built.places();
        this.strays = built.strays();
        this.paragraphs = built.paragraphsOf(this);
    }

    /** Reads a source that {@link SourceText#normalise} has made; linear in its length. */
    public static LogicalText of(String source) {
        return new LogicalText(source, LogicalTextBuilder.build(source));
    }

    public String source() {
        return source;
    }

    /** The paragraphs, divided by line feeds; one space between words. */
    public String text() {
        return text;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Lines left out, in the order of the source. */
    public List<Stray> strays() {
        return strays;
    }

    public Passage whole() {
        return new Passage(this, 0, text.length());
    }

    /** What of the text stands at a place of the source; empty when that is nothing but space and what was left out. */
    public Passage within(Span place) {
        return new Passage(this, at(place.start()), at(place.end())).strip();
    }

    /** The first character that stands at the place or behind it. */
    private int at(int place) {
        int found = Arrays.binarySearch(places, place);
        return found < 0 ? -found - 1 : found;
    }

    Span sourceSpan(int start, int end) {
        if (start == end) {
            int place = start < places.length ? places[start] : source.length();
            return new Span(place, place);
        }
        return new Span(places[start], places[end - 1] + 1);
    }
}
