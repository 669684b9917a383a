package vn.dondoc.plan.reading.source.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of one page with the places of their words; PDFBox sorts the letters, we keep where they stand. */
final class PageReader extends PDFTextStripper {

    private List<Line> lines = new ArrayList<>();
    private List<Word> words = new ArrayList<>();

    PageReader() {
        setSortByPosition(true);
    }

    /** @param page from 1 */
    List<Line> read(PDDocument document, int page) throws IOException {
        lines = new ArrayList<>();
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        endLine();
        return lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        if (!text.isBlank() && !letters.isEmpty()) {
            words.add(Word.of(text.strip(), letters));
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new Line(List.copyOf(words)));
            words = new ArrayList<>();
        }
    }
}
