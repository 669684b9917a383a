package vn.dondoc.directory.citation.number;

/** Letters typed for digits: "1O5" for 105, "l5" for 15. */
final class Digits {

    private static final String SEEN = "OoQlI";
    private static final String MEANT = "00011";

    private Digits() {}

    /** The word with such letters read as digits; itself when another letter stands in it, or no digit. */
    static String read(String word) {
        var out = new StringBuilder(word);
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            int letter = SEEN.indexOf(word.charAt(i));
            digit |= Character.isDigit(word.charAt(i));
            if (letter >= 0) {
                out.setCharAt(i, MEANT.charAt(letter));
            } else if (!Character.isDigit(word.charAt(i))) {
                return word;
            }
        }
        return digit ? out.toString() : word;
    }

    /** True when every unit is a digit. */
    static boolean all(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }
}
