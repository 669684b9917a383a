package vn.dondoc.deploy.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the SPA may load: its own files, and the style tags below, each by the hash of its text.
 *
 * <p>React sets style attributes through the DOM, which the policy does not touch. nginx.conf holds the same line; a test
 * compares them.
 */
final class ContentSecurityPolicy {

    /** The order of the layers in index.html, as Vite leaves it; React Aria's for touch; React Aria's for scrolling on iOS. */
    static final List<String> STYLE_TAGS = List.of(
            "@layer reset,base,ui,shell,feature;",
            "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
            "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}");

    static final String TEXT =
            "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self';"
                    + " script-src 'self'; style-src 'self' "
                    + STYLE_TAGS.stream().map(ContentSecurityPolicy::hash).collect(Collectors.joining(" "))
                    + "; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'";

    private ContentSecurityPolicy() {}

    static String hash(String styles) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(styles.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
