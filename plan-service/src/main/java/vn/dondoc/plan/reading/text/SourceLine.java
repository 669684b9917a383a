package vn.dondoc.plan.reading.text;

/**
 * One line of the source that is not blank.
 *
 * @param start first character that is not white space, in the source
 * @param text the line without white space at its ends
 * @param blanksBefore blank lines between this line and the one before
 * @param startsPage whether the line begins with one space, as the first line of a page does
 */
record SourceLine(int start, String text, int blanksBefore, boolean startsPage) {

    private static final int LONGER_THAN_ANY_PRINTED_LINE = 140;

    int end() {
        return start + text.length();
    }

    Span span() {
        return new Span(start, end());
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /** Such a line was never wrapped: it is a whole paragraph. */
    boolean isUnwrapped() {
        return text.length() > LONGER_THAN_ANY_PRINTED_LINE;
    }

    boolean startsSentence() {
        return Character.isUpperCase(first()) || "“\"'‘".indexOf(first()) >= 0;
    }

    boolean endsItem() {
        return last() == ';' || last() == ':';
    }

    boolean endsSentence() {
        boolean closed = "”\"’)".indexOf(last()) >= 0 && text.length() > 1;
        char end = closed ? text.charAt(text.length() - 2) : last();
        return ".!?…".indexOf(end) >= 0;
    }

    boolean isHeading() {
        return Letters.isAllCapitals(text) && text.length() > 4;
    }
}
