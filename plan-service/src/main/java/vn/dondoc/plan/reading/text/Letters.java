package vn.dondoc.plan.reading.text;

import java.text.Normalizer;
import java.util.Locale;

/** How letters are compared: officials' spelling varies in case, marks, hyphens and spaces. */
public final class Letters {

    private Letters() {}

    /** White space, including the no-break and zero-width kinds that office programs leave behind. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
    }

    /** Lower case without diacritics, runs of anything but letters and digits as one space: {@code "Đơn vị  chủ-trì:"} is {@code "don vi chu tri"}. */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            appendFolded(folded, plain.charAt(i));
        }
        return folded.toString().strip();
    }

    private static void appendFolded(StringBuilder folded, char c) {
        if (c == 'đ') {
            folded.append('d');
        } else if (Character.isLetterOrDigit(c)) {
            folded.append(c);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK && endsWithWord(folded)) {
            folded.append(' ');
        }
    }

    private static boolean endsWithWord(StringBuilder folded) {
        return !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ';
    }

    /** Whether the text has at least two letters and all of them are capitals. */
    public static boolean isAllCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 2;
    }

    /** Runs of white space as one space, none at the ends. */
    public static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                collapsed.append(c);
            } else if (endsWithWord(collapsed)) {
                collapsed.append(' ');
            }
        }
        return collapsed.toString().strip();
    }
}
