package vn.dondoc.directory.citation.text;

/**
 * A word, a number or a mark of the text.
 *
 * @param start first unit in the composed text
 * @param end unit after the last
 * @param word the letters with look-alikes read as Latin, case kept; dashes of every length are "-"
 * @param lower the same in lower case, for comparison
 * @param gap what stands before it
 * @param lines how many line ends stand before it
 * @param stray true when a URL or a page number was left out just before it
 */
public record Token(Kind kind, int start, int end, String word, String lower, Gap gap, int lines, boolean stray) {

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        DASH,
        QUOTE,
        MARK,
        END
    }

    /** What separates a token from the one before. */
    public enum Gap {
        NONE,
        SPACE,
        LINE
    }

    public boolean attached() {
        return gap == Gap.NONE;
    }

    public boolean startsLine() {
        return gap == Gap.LINE;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** A word that begins with a capital letter. */
    public boolean capital() {
        return isWord() && Character.isUpperCase(word.charAt(0));
    }

    /** A word of capitals and digits only, such as UBND or V28. */
    public boolean allCapitals() {
        return isWord() && word.chars().noneMatch(Character::isLowerCase);
    }

    public boolean is(String lowerWord) {
        return lower.equals(lowerWord);
    }
}
