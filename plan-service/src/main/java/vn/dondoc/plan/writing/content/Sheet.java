package vn.dondoc.plan.writing.content;

import vn.dondoc.plan.reading.text.Span;

/** The text while it is being composed, a line for each paragraph; it tells where each line came to stand. */
final class Sheet {

    private final StringBuilder text = new StringBuilder();

    /** Adds a line. */
    Span line(String words) {
        var start = text.length();
        text.append(words).append('\n');
        return new Span(start, start + words.length());
    }

    /** A blank line keeps blocks apart for the eye and for the reader. */
    void gap() {
        text.append('\n');
    }

    /** The end of the last line, its line feed not counted. */
    int end() {
        return text.length() - 1;
    }

    String text() {
        return text.toString();
    }
}
