package vn.dondoc.plan.reading.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads plain text in any Unicode form, strictly: another encoding would be read as nonsense, so it is refused. */
final class PlainText {

    private static final double MANY = 0.3;
    /** Programs, archives, pictures and other documents say by their first letters what they are. */
    private static final List<String> OTHER_KINDS = List.of(
            "MZ",
            "\u007FELF",
            "PK\u0003\u0004",
            "%PDF-",
            "GIF8",
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "\u00D0\u00CF\u0011\u00E0",
            "{\\rtf");

    private PlainText() {}

    static RawPages read(byte[] content) {
        var beginning = new String(content, 0, Math.min(content.length, 8), StandardCharsets.ISO_8859_1);
        if (OTHER_KINDS.stream().anyMatch(beginning::startsWith)) {
            throw new RefusalException(Refused.Reason.UNSUPPORTED_TYPE);
        }
        try {
            var text = charset(content)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new RefusalException(Refused.Reason.UNSUPPORTED_TYPE);
            }
            return new RawPages(List.of(text.split("\f")));
        } catch (CharacterCodingException otherEncoding) {
            throw new RefusalException(Refused.Reason.NOT_UNICODE, otherEncoding);
        }
    }

    private static Charset charset(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE) || zeros(content, 1) > MANY) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(content, 0xFE, 0xFF) || zeros(content, 0) > MANY) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    /** The share of zeros among every second byte: half of a Vietnamese text in UTF-16 are plain Latin letters. */
    private static double zeros(byte[] content, int first) {
        var zeros = 0;
        for (int i = first; i < content.length; i += 2) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return 2.0 * zeros / Math.max(2, content.length);
    }
}
