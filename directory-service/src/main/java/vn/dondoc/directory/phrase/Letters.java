package vn.dondoc.directory.phrase;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What remains of a phrase when only its letters count: hyphens, spaces, commas and case differ from clerk to clerk. */
final class Letters {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private Letters() {}

    static String of(String phrase) {
        var composed = Normalizer.normalize(phrase, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(composed).replaceAll("");
    }

    /** Without diacritics as well: too little to decide on, enough to suggest. */
    static String bare(String phrase) {
        var decomposed = Normalizer.normalize(of(phrase), Normalizer.Form.NFD).replace('đ', 'd');
        return MARK.matcher(decomposed).replaceAll("");
    }
}
