package vn.dondoc.plan.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that was taken: its bytes as they came, so that a doubt can be settled against them, and its text in NFC. */
final class ReadFile {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String fileName;
    private final byte[] content;
    private final String text;

    ReadFile(String fileName, byte[] content, String text) {
        this.fileName = fileName;
        this.content = content;
        this.text = text;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }

    String text() {
        return text;
    }

    /** By what the file is, not by what its sender calls it. */
    String mediaType() {
        var isZip = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        return isZip ? DOCX : "text/plain";
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
