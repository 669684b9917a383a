package vn.dondoc.plan.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import vn.dondoc.plan.reading.source.Extracted;

/** A file that was taken: its bytes as they came, so that a doubt can be settled against them, and its text in NFC with the places of its pages. */
final class ReadFile {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String TEXT = "text/plain";

    private final String fileName;
    private final byte[] content;
    private final Extracted source;

    ReadFile(String fileName, byte[] content, Extracted source) {
        this.fileName = fileName;
        this.content = content;
        this.source = source;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }

    Extracted source() {
        return source;
    }

    String text() {
        return source.text();
    }

    /** By what the file is, not by what its sender calls it; the gate has checked that both agree. */
    String mediaType() {
        return switch (content[0]) {
            case '%' -> fileName.toLowerCase(Locale.ROOT).endsWith(".pdf") ? "application/pdf" : TEXT;
            case 'P' -> zipType();
            default -> TEXT;
        };
    }

    private String zipType() {
        if (content.length < 2 || content[1] != 'K') {
            return TEXT;
        }
        return fileName.toLowerCase(Locale.ROOT).endsWith(".odt") ? ODT : DOCX;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
