package vn.dondoc.plan.amendment.comparison;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Letters;

/** The form in which words are compared: what an office program changes by itself (line breaks, Unicode form, kinds of quotes and hyphens) is no change. */
final class Wording {

    private static final Pattern AROUND_HYPHENS = Pattern.compile(" ?([-/]) ?");
    private static final Pattern BEFORE_CLOSING = Pattern.compile(" (?=[.,;:!?)\\]])");
    private static final Pattern AFTER_OPENING = Pattern.compile("(?<=[(\\[]) ");
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private Wording() {}

    static String of(String text) {
        var composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        var plain = new StringBuilder(composed.length());
        composed.chars().filter(c -> INVISIBLE.indexOf(c) < 0).forEach(c -> append(plain, (char) c));
        var joined = AROUND_HYPHENS
                .matcher(Letters.collapse(plain.toString().replace("''", "\"")))
                .replaceAll("$1");
        return AFTER_OPENING
                .matcher(BEFORE_CLOSING.matcher(joined).replaceAll(""))
                .replaceAll("");
    }

    /** The same for a label's value, which may or may not end with a full stop. */
    static String ofValue(String text) {
        var words = of(text);
        var end = words.length();
        while (end > 0 && ".,;".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end).strip();
    }

    private static void append(StringBuilder plain, char c) {
        switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″' -> plain.append('"');
            case '‘', '’', '‚', '‛', '′', '´', '`' -> plain.append('\'');
            case '‐', '‑', '‒', '–', '—', '―', '−' -> plain.append('-');
            case '…' -> plain.append("...");
            default -> plain.append(c);
        }
    }
}
