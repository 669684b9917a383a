package vn.dondoc.deploy.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import vn.dondoc.deploy.process.LaunchFailure;

/** Unpacks the programs. The target folder appears whole or not at all. */
final class Archive {

    /** Opens a packed file; a missing one is an {@link IOException}. */
    interface Source {
        InputStream open() throws IOException;
    }

    private Archive() {}

    static void unpackGzip(Source packed, Path target) {
        unpack(() -> new GzipCompressorInputStream(new BufferedInputStream(packed.open())), 1, target);
    }

    static void unpackXz(Source packed, Path target) {
        unpack(() -> new XZCompressorInputStream(new BufferedInputStream(packed.open())), 0, target);
    }

    /** @param skipped how many leading folders of each entry are left out */
    private static void unpack(Source tar, int skipped, Path target) {
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try (TarArchiveInputStream entries = new TarArchiveInputStream(tar.open())) {
            Folders.delete(unfinished);
            TarArchiveEntry entry;
            while ((entry = entries.getNextEntry()) != null) {
                write(entry, entries, unfinished, skipped);
            }
            Folders.delete(target);
            Files.move(unfinished, target);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot unpack into " + target + ": " + e.getMessage());
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path root, int skipped) throws IOException {
        Path name = Path.of(entry.getName()).normalize();
        if (name.getNameCount() <= skipped) {
            return;
        }
        Path file = root.resolve(name.subpath(skipped, name.getNameCount())).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("an entry leaves the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        writeFile(entry, content, file);
    }

    private static void writeFile(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
