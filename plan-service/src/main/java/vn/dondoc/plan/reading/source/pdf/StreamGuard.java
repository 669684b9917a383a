package vn.dondoc.plan.reading.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks each stream of a PDF once into nothing, to know its size before PDFBox holds it in memory. It looks for the
 * keyword and not at the structure, since a hostile file lies about that.
 */
final class StreamGuard {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);

    private final byte[] content;
    private final byte[] scratch = new byte[65_536];
    private long unpacked;

    StreamGuard(byte[] content) {
        this.content = content;
    }

    /** @return whether all streams together unpack to no more than the limit */
    boolean isWithin(long limit) {
        for (int at = next(0); at >= 0 && unpacked <= limit; at = next(at)) {
            unpacked += size(at, limit - unpacked);
        }
        return unpacked <= limit;
    }

    /** Where the data of the next stream begins; -1 after the last. */
    private int next(int from) {
        for (int i = from; i <= content.length - STREAM.length; i++) {
            if (matches(STREAM, i) && !(i >= END.length && matches(END, i - END.length))) {
                return afterLineEnd(i + STREAM.length);
            }
        }
        return -1;
    }

    private boolean matches(byte[] word, int at) {
        for (int i = 0; i < word.length; i++) {
            if (content[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private int afterLineEnd(int at) {
        int begin = at;
        while (begin < content.length && (content[begin] == '\r' || content[begin] == '\n')) {
            begin++;
        }
        return begin;
    }

    /** Bytes in the stream, as far as it is deflated; stops soon after the limit. */
    private long size(int at, long most) {
        var inflater = new Inflater();
        inflater.setInput(content, at, content.length - at);
        long size = 0;
        try {
            for (int read = inflater.inflate(scratch); read > 0 && size <= most; read = inflater.inflate(scratch)) {
                size += read;
            }
        } catch (DataFormatException notDeflated) {
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }
}
