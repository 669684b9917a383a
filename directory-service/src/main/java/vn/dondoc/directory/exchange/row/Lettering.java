package vn.dondoc.directory.exchange.row;

import java.util.Optional;

/**
 * Finds letters that Vietnamese names do not have: look-alikes of other alphabets, invisible marks, and what remains of
 * TCVN3, VNI or a wrong conversion ({@code Phßng Tæng hîp}, {@code PhÃ²ng}).
 */
final class Lettering {

    private static final String LATIN1_OF_VIETNAMESE = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý«»°·§×";

    private Lettering() {}

    /** The first strange character, shown with its number in Unicode. */
    static Optional<String> strange(String text) {
        return text.codePoints()
                .filter(Lettering::isStrange)
                .mapToObj(point -> "%s (U+%04X)".formatted(shown(point), point))
                .findFirst();
    }

    private static boolean isStrange(int point) {
        if (point >= 0x80 && point <= 0xFF) {
            return LATIN1_OF_VIETNAMESE.indexOf(point) < 0;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default ->
                point == 0xFFFD
                        || (Character.isLetter(point)
                                && Character.UnicodeScript.of(point) != Character.UnicodeScript.LATIN);
        };
    }

    private static String shown(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.MATH_SYMBOL
                ? Character.toString(point)
                : "?";
    }
}
