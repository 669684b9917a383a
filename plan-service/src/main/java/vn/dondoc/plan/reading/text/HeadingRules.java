package vn.dondoc.plan.reading.text;

/** Tells a part's heading from a numbered item: Roman numbers, or capitals with the words of a part. */
final class HeadingRules {

    private static final int LONGEST_HEADING = 200;

    private HeadingRules() {}

    static boolean opensPart(Paragraph paragraph, boolean afterTheFoot) {
        String text = paragraph.text();
        if (text.length() > LONGEST_HEADING || paragraph.isTableRow()) {
            return false;
        }
        PartKind kind = PartKind.of(text);
        boolean capitals = Letters.isAllCapitals(text);
        if (kind == PartKind.APPENDIX) {
            return capitals || afterTheFoot;
        }
        return !afterTheFoot && opensBody(paragraph.marker().style(), kind, capitals);
    }

    private static boolean opensBody(Marker.Style style, PartKind kind, boolean capitals) {
        return switch (style) {
            case ROMAN -> capitals || kind.isNamed();
            case CAPITAL, NUMBER, NONE -> capitals && kind.isNamed();
            case SUBNUMBER, LETTER, PARENTHESIS, DASH -> false;
        };
    }
}
