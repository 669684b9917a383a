package vn.dondoc.plan.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.dondoc.plan.reading.source.DocumentExtractor;
import vn.dondoc.plan.reading.source.Extraction;
import vn.dondoc.plan.reading.source.ExtractionLimits;
import vn.dondoc.plan.reading.text.LogicalText;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.SourceText;
import vn.dondoc.plan.reading.text.Stray;

/** Makes a .docx of a plain text, so that both ways in can be shown to read the same. */
final class SeedDocx {

    private SeedDocx() {}

    /** One Word paragraph per line of the source, as pasting from a PDF gives. */
    static byte[] ofLines(String raw) {
        return of(raw.lines().toList());
    }

    /** One Word paragraph per paragraph, as an author types; a stray line stands after the paragraph that it interrupted. */
    static byte[] ofParagraphs(String raw) {
        LogicalText text = LogicalText.of(SourceText.normalise(raw));
        TreeMap<Integer, String> lines = new TreeMap<>();
        for (Paragraph paragraph : text.paragraphs()) {
            lines.put(paragraph.passage().span().start(), paragraph.text());
        }
        for (Stray stray : text.strays()) {
            lines.put(
                    stray.span().start(),
                    text.source().substring(stray.span().start(), stray.span().end()));
        }
        return of(List.copyOf(lines.values()));
    }

    static byte[] of(List<String> paragraphs) {
        try (XWPFDocument document = new XWPFDocument()) {
            paragraphs.forEach(line -> document.createParagraph().createRun().setText(line));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(XWPFDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Extraction extract(byte[] docx) {
        return new DocumentExtractor(ExtractionLimits.DEFAULT).extract("ke-hoach.docx", docx);
    }
}
