package vn.dondoc.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
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
        new ZipGuard(limits.unpackedBytes()).check(content);
        try {
            var parts = parts(content);
            refuseUnlessPlainDocument(parts);
            refuseSecrets(parts);
            return body(parts, "content.xml");
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw broken instanceof RefusalException refusal
                    ? refusal
                    : new RefusalException(Reason.UNSUPPORTED_TYPE, broken);
        }
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var wanted = part.getName().equals("mimetype") || part.getName().endsWith(".xml");
                parts.put(part.getName(), wanted ? zip.readAllBytes() : new byte[0]);
            }
        }
        return parts;
    }

    private static void refuseUnlessPlainDocument(Map<String, byte[]> parts) {
        if (!text(parts, "mimetype").strip().equals(TYPE)
                || parts.keySet().stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
            throw new RefusalException(Reason.UNSUPPORTED_TYPE);
        }
        if (text(parts, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new RefusalException(Reason.LOCKED);
        }
    }

    /** The page heads, in which a mark of secrecy often stands, are kept with the styles. */
    private static void refuseSecrets(Map<String, byte[]> parts) throws XMLStreamException {
        if (parts.containsKey("styles.xml") && body(parts, "styles.xml").lines().anyMatch(SecrecyMark::isMark)) {
            throw new RefusalException(Reason.STATE_SECRET);
        }
    }

    private static String body(Map<String, byte[]> parts, String name) throws XMLStreamException {
        return OdtBody.read(new ByteArrayInputStream(parts.getOrDefault(name, new byte[0])));
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
