package vn.dondoc.directory.exchange.table;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.dondoc.kit.RuleViolation;

/**
 * Unpacks an archive once into nothing, to know its size and that it holds no macros before it is parsed. It goes by the
 * same library and the same directory of parts as the reader does afterwards: what is checked is what is read.
 */
final class ZipGuard {

    /** A list of 5,000 units unpacks to some six megabytes. */
    private static final long MOST_UNPACKED = 30_000_000;

    private static final int MOST_PARTS = 500;
    private static final int BUFFER = 65_536;

    private long unpacked;
    private int parts;

    private ZipGuard() {}

    static void check(byte[] content) {
        try (var archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var guard = new ZipGuard();
            for (var part : Collections.list(archive.getEntries())) {
                guard.check(archive, part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw RuleViolation.withStatus(422, "import.broken");
        }
    }

    private void check(ZipFile archive, ZipArchiveEntry part) throws IOException {
        if (part.getName().endsWith("vbaProject.bin") || part.getName().contains("macrosheets/")) {
            throw RuleViolation.withStatus(415, "import.macros");
        }
        if (++parts > MOST_PARTS) {
            throw RuleViolation.withStatus(413, "import.unpacks-too-large");
        }
        var buffer = new byte[BUFFER];
        try (var in = archive.getInputStream(part)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count(read);
            }
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw RuleViolation.withStatus(413, "import.unpacks-too-large");
        }
    }
}
