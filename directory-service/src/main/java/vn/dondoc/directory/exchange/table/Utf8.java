package vn.dondoc.directory.exchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.dondoc.kit.RuleViolation;

/**
 * Text files in UTF-8 only, with or without a byte order mark. Windows-1258, TCVN3 and VNI put single bytes above 127
 * beside ASCII, UTF-16 puts zeros there: neither is UTF-8, and guessing among them would damage names.
 */
final class Utf8 {

    private Utf8() {}

    static String decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw RuleViolation.withStatus(415, "import.not-utf8");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw RuleViolation.withStatus(415, "import.not-utf8");
        }
    }
}
