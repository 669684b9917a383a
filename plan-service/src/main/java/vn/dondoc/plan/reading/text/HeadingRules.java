package vn.dondoc.plan.reading.text;

/** Tells a part's heading from a numbered item. */
enum HeadingRules {
    /** Roman numbers, or capitals with the words of a part. */
    STRICT,
    /** "1. Mục đích, yêu cầu", "2. Nội dung": any number, but the words of a part at the very beginning. */
    LENIENT;

    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_LENIENT_HEADING = 80;

    /** @param ended whether recipients or signature have been passed: then only appendices follow */
    boolean opensPart(Paragraph paragraph, boolean ended) {
        String text = paragraph.text();
        if (text.length() > LONGEST_HEADING || paragraph.isTableRow()) {
            return false;
        }
        boolean capitals = Letters.isAllCapitals(text);
        if (!mayOpen(paragraph, ended || capitals)) {
            return false;
        }
        PartKind kind = PartKind.of(text);
        if (kind == PartKind.APPENDIX) {
            return capitals || ended;
        }
        return !ended
                && (PartKind.isCounted(text)
                        || opensBody(paragraph.marker().style(), kind, capitals)
                        || opensLeniently(paragraph));
    }

    /** Asked before the words are folded: a long plan has thousands of paragraphs that open nothing. */
    private boolean mayOpen(Paragraph paragraph, boolean byItsLook) {
        return byItsLook
                || paragraph.marker().style() == Marker.Style.ROMAN
                || PartKind.mayBeCounted(paragraph.text())
                || mayOpenLeniently(paragraph);
    }

    private static boolean opensBody(Marker.Style style, PartKind kind, boolean capitals) {
        return switch (style) {
            case ROMAN -> capitals || kind.isNamed();
            case CAPITAL, NUMBER, NONE -> capitals && kind.isNamed();
            case SUBNUMBER, LETTER, PARENTHESIS, DASH -> false;
        };
    }

    private boolean opensLeniently(Paragraph paragraph) {
        return mayOpenLeniently(paragraph)
                && PartKind.startsWithItsWords(paragraph.body().text());
    }

    private boolean mayOpenLeniently(Paragraph paragraph) {
        boolean brief = paragraph.text().length() <= LONGEST_LENIENT_HEADING
                && !paragraph.text().endsWith(".");
        boolean counted = paragraph.isNumbered() || paragraph.marker().style() == Marker.Style.NONE;
        return this == LENIENT && brief && counted;
    }
}
