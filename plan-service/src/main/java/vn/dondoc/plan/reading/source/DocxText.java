package vn.dondoc.plan.reading.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.dondoc.plan.reading.source.Refused.Reason;
import vn.dondoc.plan.reading.source.docx.DocxPart;
import vn.dondoc.plan.reading.source.docx.DocxTypes;
import vn.dondoc.plan.reading.source.docx.Numbering;

/** Reads a .docx: body paragraphs with their automatic numbers, tables, notes; page heads and feet only for a mark of secrecy. */
final class DocxText {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String BODY = WORD + "document.main+xml";
    /** An encrypted .docx is no zip but an old compound file that holds a stream of this name. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final String ENCRYPTED = "EncryptedPackage";

    private final ExtractionLimits limits;

    DocxText(ExtractionLimits limits) {
        this.limits = limits;
    }

    static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    static boolean isLocked(byte[] content) {
        for (int i = 0; i < COMPOUND.length; i++) {
            if (content.length <= i || content[i] != COMPOUND[i]) {
                return false;
            }
        }
        return new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    String read(byte[] content) {
        var parts = new ZipGuard(limits.unpackedBytes()).parts(content);
        try {
            return read(parts, DocxTypes.read(parts.get("[Content_Types].xml")));
        } catch (RefusalException refusal) {
            throw refusal;
        } catch (XMLStreamException | RuntimeException broken) {
            throw new RefusalException(Reason.UNSUPPORTED_TYPE, broken);
        }
    }

    private String read(ZipParts parts, DocxTypes types) throws XMLStreamException {
        var bodies = types.named(parts.names(), BODY);
        if (bodies.size() != 1) {
            throw new RefusalException(Reason.UNSUPPORTED_TYPE);
        }
        for (var edge : types.named(parts.names(), WORD + "header+xml", WORD + "footer+xml")) {
            refuseSecret(parts.get(edge));
        }
        var text = new BoundedText(limits.characters());
        List<String> boxed = new ArrayList<>();
        var numbering = numbering(parts, types);
        for (var part : bodies) {
            boxed.addAll(DocxPart.read(parts.get(part), numbering, text));
        }
        for (var notes : types.named(parts.names(), WORD + "footnotes+xml", WORD + "endnotes+xml")) {
            boxed.addAll(DocxPart.read(parts.get(notes), numbering, text));
        }
        refuse(boxed);
        return text.toString();
    }

    private static Numbering numbering(ZipParts parts, DocxTypes types) throws XMLStreamException {
        var lists = types.named(parts.names(), WORD + "numbering+xml");
        var styles = types.named(parts.names(), WORD + "styles+xml");
        return Numbering.of(
                lists.isEmpty() ? new byte[0] : parts.get(lists.getFirst()),
                styles.isEmpty() ? new byte[0] : parts.get(styles.getFirst()));
    }

    /** The mark often stands in a page head or a text box, which are no part of the body. */
    private void refuseSecret(byte[] edge) throws XMLStreamException {
        var text = new BoundedText(limits.characters());
        DocxPart.read(edge, Numbering.of(new byte[0], new byte[0]), text);
        refuse(text.toString().lines().toList());
    }

    private static void refuse(List<String> lines) {
        if (lines.stream().anyMatch(SecrecyMark::isMark)) {
            throw new RefusalException(Reason.STATE_SECRET);
        }
    }
}
