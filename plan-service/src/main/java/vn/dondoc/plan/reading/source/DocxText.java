package vn.dondoc.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.dondoc.plan.reading.source.Refused.Reason;

/** Reads a .docx: body paragraphs with their automatic numbers, tables, and the text boxes in which a secrecy mark may stand. */
final class DocxText {

    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final double MIN_INFLATE_RATIO = 0.005;

    static {
        ZipSecureFile.setMinInflateRatio(MIN_INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(ExtractionLimits.DEFAULT.unpackedBytes());
    }

    private final ExtractionLimits limits;

    DocxText(ExtractionLimits limits) {
        this.limits = limits;
    }

    static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    String read(byte[] content) {
        new ZipGuard(limits.unpackedBytes()).check(content);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            refuseUnlessPlainDocument(document);
            refuseSecrets(document);
            return new DocxBody(limits.characters()).read(document);
        } catch (RefusalException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new RefusalException(Reason.UNSUPPORTED_TYPE, broken);
        }
    }

    private static void refuseUnlessPlainDocument(XWPFDocument document) {
        if (!document.getPackagePart().getContentType().equals(MAIN_TYPE)) {
            throw new RefusalException(Reason.UNSUPPORTED_TYPE);
        }
    }

    /** The mark often stands in a page header or a text box, which are no part of the body. */
    private static void refuseSecrets(XWPFDocument document) {
        Stream<String> headers = document.getHeaderList().stream()
                .flatMap(header -> header.getText().lines());
        List<String> boxes = TextBoxes.of(document);
        if (Stream.concat(headers, boxes.stream()).anyMatch(SecrecyMark::isMark)) {
            throw new RefusalException(Reason.STATE_SECRET);
        }
    }
}
