package vn.dondoc.directory.citation.number;

/**
 * A number found in a text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param written as the text has it, line ends collapsed
 */
public record ScannedNumber(DocumentNumber number, int from, int to, String written) {

    /** True when the vocabulary spells it otherwise than the text. */
    public boolean repaired() {
        return !written.equals(number.spelled());
    }
}
