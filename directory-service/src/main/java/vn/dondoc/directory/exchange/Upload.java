package vn.dondoc.directory.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.exchange.table.TableReader;
import vn.dondoc.kit.RuleViolation;

/**
 * A file as it came.
 *
 * @param fileName without folders; shown, and asked for its extension, never used as a path
 * @param file where the server put it for the time of the request
 */
record Upload(
        String fileName,
        Path file,
        @Nullable LocalDate effectiveOn,
        @Nullable String orderedBy) {

    /** @throws RuleViolation 413 before a large file comes into memory */
    byte[] content() {
        try {
            if (Files.size(file) > TableReader.MOST_BYTES) {
                throw RuleViolation.withStatus(413, "import.too-large");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
