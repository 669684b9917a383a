package vn.dondoc.report.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The two forms of a release.
 *
 * @param json as it is sent, byte for byte
 * @param sha256 of the Word file, hex
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and handed on; nobody compares or changes it.
record ReleaseFiles(String json, byte[] docx, String sha256) {

    /** Equal bytes, equal tag: the JSON's own hash. */
    String jsonEtag() {
        return "\"" + sha256Of(json.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    String docxEtag() {
        return "\"" + sha256 + "\"";
    }

    static String sha256Of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
