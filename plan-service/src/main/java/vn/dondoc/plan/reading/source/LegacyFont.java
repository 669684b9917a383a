package vn.dondoc.plan.reading.source;

import java.util.regex.Pattern;

/**
 * Tells text that was typed for a font of before Unicode: ".VnTime" (TCVN3) shows "KÕ ho¹ch" and "VNI-Times" shows
 * "Keá hoaïch" as "Kế hoạch". Converting would be a guess, since the capitals of TCVN3 live in a font of their own.
 */
final class LegacyFont {

    /** Signs that stand for letters in TCVN3; beside a letter they stand for nothing else. */
    private static final Pattern TCVN3 =
            Pattern.compile("(?<=\\p{L})[¸µ¶·¹¨©®ª¬­¼½¾Æ]|[¸µ¶·¹¨©®¬­¼½¾](?=\\p{L})|(?<=\\p{L})[«»](?=\\p{L})");
    /** Letters that VNI uses and Vietnamese does not have. */
    private static final Pattern VNI = Pattern.compile("[ïöûëåäüñÏÖÛËÅÄÜÑ]");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int FEWEST = 8;
    private static final double SHARE = 0.05;

    private LegacyFont() {}

    static boolean wrote(String text) {
        var legacy = Math.max(count(TCVN3, text), count(VNI, text));
        return legacy >= FEWEST && legacy > SHARE * count(WORD, text);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
