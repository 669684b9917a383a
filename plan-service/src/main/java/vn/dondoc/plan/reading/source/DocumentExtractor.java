package vn.dondoc.plan.reading.source;

import java.util.Locale;
import vn.dondoc.plan.reading.source.Refused.Reason;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.SourceText;

/** Takes the text out of an uploaded file, deciding by its content; the name only has to agree. */
public final class DocumentExtractor {

    private final ExtractionLimits limits;

    public DocumentExtractor(ExtractionLimits limits) {
        this.limits = limits;
    }

    /**
     * Never throws on a bad file.
     *
     * @param fileName as uploaded, for its extension: txt or docx
     * @param content the whole file
     */
    public Extraction extract(String fileName, byte[] content) {
        if (content.length > limits.fileBytes()) {
            return new Refused(Reason.TOO_LARGE);
        }
        if (content.length == 0) {
            return new Refused(Reason.EMPTY);
        }
        try {
            return checked(text(fileName.toLowerCase(Locale.ROOT), content));
        } catch (RefusalException refusal) {
            return new Refused(refusal.reason());
        }
    }

    private String text(String fileName, byte[] content) {
        if (DocxText.isZip(content) && fileName.endsWith(".docx")) {
            return new DocxText(limits).read(content);
        }
        if (fileName.endsWith(".txt")) {
            return PlainText.read(content);
        }
        throw new RefusalException(Reason.UNSUPPORTED_TYPE);
    }

    private Extraction checked(String raw) {
        if (raw.length() > limits.characters()) {
            return new Refused(Reason.TOO_LARGE);
        }
        String text = SourceText.normalise(raw);
        if (text.chars().allMatch(c -> Letters.isSpace((char) c))) {
            return new Refused(Reason.EMPTY);
        }
        return SecrecyMark.isBorneBy(text) ? new Refused(Reason.STATE_SECRET) : new Extracted(text);
    }
}
