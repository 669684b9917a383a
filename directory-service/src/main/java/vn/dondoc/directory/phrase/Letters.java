package vn.dondoc.directory.phrase;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What remains of a phrase when only its letters count: hyphens, spaces, commas and case differ from clerk to clerk, and
 * so do letters of other alphabets that look the same, and the place of a tone mark ("hoà", "hòa").
 */
final class Letters {

    // As in the database's spelling_bare.
    private static final String SEEN = "đðɖавеѕіјкмнорстухоαβεζηικμνορτυχο";
    private static final String MEANT = "đđđabesijkmhopctyxoabezhikmnoptyxo";

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}\\p{Mn}]+");
    private static final Pattern MARK = Pattern.compile("\\p{Mn}+");
    private static final Pattern LATE_TONE = Pattern.compile("([ou])([aey])([\\u0300\\u0301\\u0303\\u0309\\u0323])");

    private Letters() {}

    static String of(String phrase) {
        return LATE_TONE.matcher(apart(phrase)).replaceAll("$1$3$2");
    }

    /** Without diacritics as well: too little to decide on, enough to suggest. */
    static String bare(String phrase) {
        return MARK.matcher(apart(phrase)).replaceAll("").replace('đ', 'd');
    }

    /** Letters and their marks, one by one. */
    private static String apart(String phrase) {
        var decomposed = Normalizer.normalize(phrase.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return meant(NO_LETTER.matcher(decomposed).replaceAll(""));
    }

    private static String meant(String letters) {
        var out = new StringBuilder(letters);
        for (var i = 0; i < out.length(); i++) {
            var at = SEEN.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, MEANT.charAt(at));
            }
        }
        return out.toString();
    }
}
