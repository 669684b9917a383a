package vn.dondoc.plan.reading.text;

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
