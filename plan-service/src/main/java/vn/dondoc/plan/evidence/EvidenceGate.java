package vn.dondoc.plan.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;

/** The only way in for a file. */
final class EvidenceGate {

    /** 25 MB as an official's machine counts them. */
    static final long MOST_BYTES = 25L * 1024 * 1024;

    private EvidenceGate() {}

    /** @throws RuleViolation 413 {@code evidence.too-large}, 415 {@code evidence.unsupported-type}, 422 {@code evidence.empty} */
    static CheckedFile open(@Nullable String givenName, Path file) {
        try {
            return checked(FileName.cleaned(givenName), file, Files.size(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CheckedFile checked(String name, Path file, long size) throws IOException {
        if (size > MOST_BYTES) {
            throw RuleViolation.withStatus(413, "evidence.too-large");
        }
        if (size == 0) {
            throw RuleViolation.withStatus(422, "evidence.empty");
        }
        var kind = FileSniffer.kind(file)
                .filter(found -> found.fits(name))
                .orElseThrow(() -> RuleViolation.withStatus(415, "evidence.unsupported-type"));
        return new CheckedFile(name, kind, size, sha256(file), file);
    }

    private static String sha256(Path file) throws IOException {
        var digest = digest();
        try (var content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
