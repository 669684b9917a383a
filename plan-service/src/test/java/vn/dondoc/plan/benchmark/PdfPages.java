package vn.dondoc.plan.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets lines on pages, one stream a page, as an office program exports them. */
final class PdfPages {

    private static final int WIDTH = 78;
    private static final int LINES = 44;
    private static final float LEADING = 17;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfPages() {}

    static byte[] of(List<String> typed) {
        var lines = typed.stream().flatMap(text -> wrapped(text).stream()).toList();
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream();
                var letters = PDDocument.class.getResourceAsStream(FONT)) {
            PDFont font = PDType0Font.load(document, letters);
            for (int from = 0; from < lines.size(); from += LINES) {
                page(document, font, lines.subList(from, Math.min(lines.size(), from + LINES)));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 11);
            content.setLeading(LEADING);
            content.newLineAtOffset(60, 790);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static List<String> wrapped(String line) {
        List<String> lines = new ArrayList<>();
        var rest = line;
        while (rest.length() > WIDTH) {
            var space = rest.lastIndexOf(' ', WIDTH);
            lines.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        lines.add(rest);
        return lines;
    }
}
