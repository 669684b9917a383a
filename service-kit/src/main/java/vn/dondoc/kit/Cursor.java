package vn.dondoc.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in an ordered list: the values of its sort key, last seen. Clients keep the encoded form and never look inside. */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor at(Object... values) {
        return new Cursor(java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    /**
     * Reads a cursor that {@link #encoded()} made.
     *
     * @return null when the client sent none
     * @throws RuleViolation {@code cursor.invalid} when it is no cursor of {@code size} values
     */
    public static @Nullable Cursor decode(@Nullable String encoded, int size) {
        if (encoded == null || encoded.isEmpty()) {
            return null;
        }
        var values = List.of(text(encoded).split(SEPARATOR, -1));
        if (values.size() != size) {
            throw RuleViolation.invalid("cursor.invalid");
        }
        return new Cursor(values);
    }

    public String encoded() {
        var joined = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
    }

    private static String text(String encoded) {
        try {
            return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw RuleViolation.invalid("cursor.invalid");
        }
    }
}
