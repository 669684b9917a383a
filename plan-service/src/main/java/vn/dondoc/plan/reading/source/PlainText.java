package vn.dondoc.plan.reading.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 strictly: a file in another encoding would be read as nonsense, so it is refused. */
final class PlainText {

    private PlainText() {}

    static String read(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new RefusalException(Refused.Reason.UNSUPPORTED_TYPE);
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new RefusalException(Refused.Reason.UNSUPPORTED_TYPE, e);
        }
    }
}
