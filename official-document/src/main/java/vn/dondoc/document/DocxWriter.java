package vn.dondoc.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes an {@link OfficialDocument} as a .docx file; equal documents give equal bytes. */
public final class DocxWriter {

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private DocxWriter() {}

    /** The whole file; a few hundred kilobytes at most, so it is built in memory. */
    public static byte[] write(OfficialDocument document) {
        try (XWPFDocument word = new XWPFDocument()) {
            describe(word.getProperties().getCoreProperties(), document);
            Page.setUp(word);
            new Head(word, document).write();
            new Body(word, document).write();
            new Foot(word, document).write();
            annex(word, document);
            return bytes(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void annex(XWPFDocument word, OfficialDocument document) {
        if (document.annex() != null) {
            new AnnexPage(word, document, document.annex()).write();
        }
    }

    private static void describe(CoreProperties properties, OfficialDocument document) {
        LocalDate date = document.date() == null ? UNDATED : document.date();
        Date moment = Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setTitle(document.subject());
        properties.setCreator(document.agency());
        properties.setCreated(Optional.of(moment));
        properties.setModified(Optional.of(moment));
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        return StableZip.repack(out.toByteArray());
    }
}
