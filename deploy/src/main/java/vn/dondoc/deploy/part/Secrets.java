package vn.dondoc.deploy.part;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords of this installation: random, made when first asked for, kept in one file that only its owner reads. */
public final class Secrets {

    private static final int BYTES = 24;
    private static final String OWNER_ONLY = "rw-------";

    private final Path file;
    private final Properties values = new Properties();

    /** @param file read when it is there, made otherwise */
    public Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            read();
        }
    }

    /** The secret of that name, hexadecimal digits only: it needs no quoting anywhere. */
    public synchronized String of(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        values.setProperty(name, made);
        write();
        return made;
    }

    private void read() {
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Local passwords of this installation. Not for any other place.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
