package vn.dondoc.plan.reading.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.dondoc.plan.reading.source.Refused.Reason;
import vn.dondoc.plan.reading.source.pdf.PdfText;
import vn.dondoc.plan.reading.text.Letters;

/** Takes the text out of an uploaded file, deciding by its content; the name only has to agree. */
public final class DocumentExtractor {

    private final ExtractionLimits limits;

    public DocumentExtractor(ExtractionLimits limits) {
        this.limits = limits;
    }

    /**
     * Never throws on a bad file.
     *
     * @param fileName as uploaded, for its extension: txt, docx, odt or pdf
     * @param content the whole file
     */
    public Extraction extract(String fileName, byte[] content) {
        return extract(fileName, content, ReadingWatch.NONE);
    }

    /**
     * The same, telling of each page of a file that has pages.
     *
     * @param fileName as uploaded, for its extension: txt, docx, odt or pdf
     * @param content the whole file
     */
    public Extraction extract(String fileName, byte[] content, ReadingWatch watch) {
        if (content.length > limits.fileBytes()) {
            return new Refused(Reason.TOO_LARGE);
        }
        if (content.length == 0) {
            return new Refused(Reason.EMPTY);
        }
        try {
            return checked(pages(fileName.toLowerCase(Locale.ROOT), content, watch), isPdf(content));
        } catch (RefusalException refusal) {
            return new Refused(refusal.reason());
        }
    }

    private RawPages pages(String fileName, byte[] content, ReadingWatch watch) {
        if (DocxText.isZip(content) && fileName.endsWith(".docx")) {
            return RawPages.of(new DocxText(limits).read(content));
        }
        if (DocxText.isZip(content) && fileName.endsWith(".odt")) {
            return RawPages.of(new OdtText(limits).read(content));
        }
        if (isPdf(content) && fileName.endsWith(".pdf")) {
            return pdf(content, watch);
        }
        if (DocxText.isLocked(content) && fileName.endsWith(".docx")) {
            throw new RefusalException(Reason.LOCKED);
        }
        if (fileName.endsWith(".txt")) {
            return PlainText.read(content);
        }
        throw new RefusalException(Reason.UNSUPPORTED_TYPE);
    }

    private static boolean isPdf(byte[] content) {
        return content.length > 4 && new String(content, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
    }

    private RawPages pdf(byte[] content, ReadingWatch watch) {
        try {
            return new RawPages(PdfText.pages(content, limits.unpackedBytes(), watch::seen));
        } catch (PdfText.TooLongException tooLong) {
            throw new RefusalException(Reason.TOO_LARGE, tooLong);
        } catch (InvalidPasswordException locked) {
            throw new RefusalException(Reason.LOCKED, locked);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new RefusalException(Reason.UNSUPPORTED_TYPE, broken);
        }
    }

    private Extraction checked(RawPages pages, boolean pictured) {
        if (pages.pages().stream().mapToLong(String::length).sum() > limits.characters()) {
            return new Refused(Reason.TOO_LARGE);
        }
        var extracted = pages.joined();
        if (extracted.text().chars().allMatch(c -> Letters.isSpace((char) c))) {
            return new Refused(pictured ? Reason.SCANNED : Reason.EMPTY);
        }
        if (SecrecyMark.isBorneBy(extracted.text())) {
            return new Refused(Reason.STATE_SECRET);
        }
        return LegacyFont.wrote(extracted.text()) ? new Refused(Reason.LEGACY_FONT) : extracted;
    }
}
