package vn.dondoc.plan.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Tells what a file is by its first bytes; never by its name, and without opening what is packed in it. */
final class FileSniffer {

    private static final int BUFFER = 65_536;
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");

    private FileSniffer() {}

    /** Empty for everything that is not taken. */
    static Optional<FileKind> kind(Path file) throws IOException {
        var head = head(file);
        if (starts(head, ZIP)) {
            return PackedFile.kind(file);
        }
        if (starts(head, PDF)) {
            return Optional.of(FileKind.PDF);
        }
        if (starts(head, PNG)) {
            return Optional.of(FileKind.PNG);
        }
        if (starts(head, JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        return isText(file) ? Optional.of(FileKind.TEXT) : Optional.empty();
    }

    private static byte[] head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(8);
        }
    }

    private static boolean starts(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /** UTF-8 from end to end, without control characters; "#!" is a program. */
    private static boolean isText(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var content = Files.newInputStream(file)) {
            return isText(content, decoder);
        }
    }

    private static boolean isText(InputStream content, CharsetDecoder decoder) throws IOException {
        var bytes = ByteBuffer.allocate(BUFFER);
        var letters = CharBuffer.allocate(BUFFER);
        for (var first = true; ; first = false) {
            var read = content.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            var broken = decoder.decode(bytes, letters, read < 0).isError();
            letters.flip();
            if (broken || isForMachines(letters) || (first && isProgram(letters))) {
                return false;
            }
            if (read < 0) {
                return true;
            }
            bytes.compact();
            letters.clear();
        }
    }

    private static boolean isForMachines(CharBuffer letters) {
        return letters.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }

    private static boolean isProgram(CharBuffer letters) {
        return letters.length() >= 2 && letters.charAt(0) == '#' && letters.charAt(1) == '!';
    }
}
