package vn.dondoc.plan.reading.text;

import java.util.Optional;

/**
 * One paragraph of the logical text: a heading, a numbered item, a dashed line, a table row or plain prose.
 *
 * @param passage the whole paragraph, marker included
 * @param marker what it begins with
 */
public record Paragraph(Passage passage, Marker marker) {

    /** What divides the cells of a table row. */
    public static final String CELL_SEPARATOR = " | ";

    public String text() {
        return passage.text();
    }

    /** What of it lies in a passage; empty when nothing does. A paragraph that is cut off its marker has none. */
    public Optional<Paragraph> within(Passage limits) {
        int start = Math.max(passage.start(), limits.start());
        Passage cut = passage.part(start, Math.max(start, Math.min(passage.end(), limits.end())))
                .strip();
        return cut.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(cut, Marker.of(cut.text())));
    }

    /** The paragraph without its marker. */
    public Passage body() {
        return passage.from(passage.start() + marker.length()).strip();
    }

    public boolean isDash() {
        return marker.style() == Marker.Style.DASH;
    }

    public boolean isNumbered() {
        return marker.isNumbered();
    }

    public boolean isTableRow() {
        return isTableRow(text());
    }

    static boolean isTableRow(String line) {
        int first = line.indexOf(CELL_SEPARATOR);
        return first >= 0 && line.indexOf(CELL_SEPARATOR, first + 1) >= 0;
    }
}
