package vn.dondoc.plan.reading.source.pdf;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Letters that stand together on a line.
 *
 * @param left where they begin, in points from the page's left edge
 * @param right where they end
 * @param size of the font, in points
 */
record Word(String text, float left, float right, float size) {

    static Word of(String text, List<TextPosition> letters) {
        var first = letters.getFirst();
        var last = letters.getLast();
        return new Word(text, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getFontSizeInPt());
    }
}
