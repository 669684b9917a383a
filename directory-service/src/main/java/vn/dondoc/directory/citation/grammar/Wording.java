package vn.dondoc.directory.citation.grammar;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares wordings as officials do: case, punctuation and where a tone mark stands are not the words. */
public final class Wording {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern TONE_IN_SYLLABLE = Pattern.compile("([\u0300\u0301\u0303\u0309\u0323])(\\S+)");

    private Wording() {}

    /** How alike two wordings are. */
    public enum Likeness {
        /** Letter for letter. */
        SAME,
        /** The same words; case, punctuation, spacing or the place of a tone mark differ. */
        PUNCTUATION_OR_CASE,
        /** The same words, some cut to initials: ANTQ, UBND. */
        ABBREVIATION,
        /** Other words. */
        OTHER
    }

    public static Likeness compare(String one, String other) {
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        String words = words(one);
        String otherWords = words(other);
        if (words.equals(otherWords)) {
            return Likeness.PUNCTUATION_OR_CASE;
        }
        return abbreviates(words, otherWords) ? Likeness.ABBREVIATION : Likeness.OTHER;
    }

    /** True when the words of the other stand in this one, whole and in a row. */
    public static boolean contains(String one, String other) {
        return (" " + words(one) + " ").contains(" " + words(other) + " ");
    }

    /** The words alone: lower case, single spaces, each syllable's tone mark at its end (hòa and hoà are one). */
    static String words(String text) {
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String spaced = NO_WORD.matcher(letters).replaceAll(" ").strip();
        return TONE_IN_SYLLABLE.matcher(spaced).replaceAll("$2$1");
    }

    private static boolean abbreviates(String one, String other) {
        List<String> words = Arrays.asList(one.split(" "));
        List<String> others = Arrays.asList(other.split(" "));
        int i = 0;
        int j = 0;
        while (i < words.size() && j < others.size()) {
            int here = words.get(i).equals(others.get(j)) ? 1 : initials(words.get(i), others, j);
            int there = here > 0 ? 1 : initials(others.get(j), words, i);
            if (here + there < 2) {
                return false;
            }
            i += here > 0 ? 1 : there;
            j += here > 0 ? here : 1;
        }
        return i == words.size() && j == others.size();
    }

    /** How many words from there the letters are the initials of; 0 when they are not. */
    private static int initials(String letters, List<String> words, int from) {
        int length = letters.length();
        if (length < 2 || from + length > words.size()) {
            return 0;
        }
        for (int i = 0; i < length; i++) {
            if (words.get(from + i).charAt(0) != letters.charAt(i)) {
                return 0;
            }
        }
        return length;
    }
}
