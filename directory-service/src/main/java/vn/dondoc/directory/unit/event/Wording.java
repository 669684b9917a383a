package vn.dondoc.directory.unit.event;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Words as they are kept: composed (NFC), and with single spaces. */
public final class Wording {

    private Wording() {}

    /** Leaves null as it is: whether a word may be missing is for Bean Validation to say. */
    @SuppressWarnings("NullAway")
    public static String clean(String words) {
        return words == null
                ? null
                : Normalizer.normalize(words, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .strip();
    }

    public static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : clean(words);
    }
}
