package vn.dondoc.directory.citation.number;

import org.jspecify.annotations.Nullable;

/**
 * One piece of a number as written.
 *
 * @param separator "/", "-" or "" when it was lost
 * @param word the letters or digits, look-alikes read as Latin
 * @param symbol the type's symbol that the word is, or null
 */
record Part(String separator, String word, @Nullable DocumentType symbol) {

    boolean isYear() {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && digits();
    }

    boolean digits() {
        return Digits.all(word);
    }
}
