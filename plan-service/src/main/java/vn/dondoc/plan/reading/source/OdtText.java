package vn.dondoc.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import vn.dondoc.plan.reading.source.Refused.Reason;
import vn.dondoc.plan.reading.source.odt.OdtBody;

/** Reads an .odt: a zip of XML whose first part says what it is. */
final class OdtText {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final ExtractionLimits limits;

    OdtText(ExtractionLimits limits) {
        this.limits = limits;
    }

    String read(byte[] content) {
        var parts = new ZipGuard(limits.unpackedBytes()).parts(content);
        try {
            refuseUnlessPlainDocument(parts);
            refuseSecrets(parts);
            return body(parts, "content.xml");
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken instanceof RefusalException refusal
                    ? refusal
                    : new RefusalException(Reason.UNSUPPORTED_TYPE, broken);
        }
    }

    private static void refuseUnlessPlainDocument(ZipParts parts) {
        if (!text(parts, "mimetype").strip().equals(TYPE)
                || parts.names().stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
            throw new RefusalException(Reason.UNSUPPORTED_TYPE);
        }
        if (text(parts, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new RefusalException(Reason.LOCKED);
        }
    }

    /** The page heads, in which a mark of secrecy often stands, are kept with the styles. */
    private void refuseSecrets(ZipParts parts) throws XMLStreamException {
        if (parts.has("styles.xml") && body(parts, "styles.xml").lines().anyMatch(SecrecyMark::isMark)) {
            throw new RefusalException(Reason.STATE_SECRET);
        }
    }

    private String body(ZipParts parts, String name) throws XMLStreamException {
        return OdtBody.read(new ByteArrayInputStream(parts.get(name)), new BoundedText(limits.characters()));
    }

    private static String text(ZipParts parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
