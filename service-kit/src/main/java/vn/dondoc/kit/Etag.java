package vn.dondoc.kit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The strong entity tag of an object that changes: its version in quotes (RFC 9110, 8.8.3). */
public final class Etag {

    private Etag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Lets a change pass only when its sender saw the present version.
     *
     * @throws RuleViolation 428 {@code http.428} without {@code If-Match}, 412 {@code http.412} when it names another version
     */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw RuleViolation.withStatus(428, "http.428");
        }
        var matches = Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(of(version)::equals);
        if (!matches) {
            throw RuleViolation.withStatus(412, "http.412");
        }
    }
}
