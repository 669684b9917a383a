package vn.dondoc.plan.calendarfeed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of an address: 256 random bits, so that its plain SHA-256 tells nothing of it. */
final class FeedSecret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private FeedSecret() {}

    static String make() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    static String hash(String secret) {
        return hash(secret.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
