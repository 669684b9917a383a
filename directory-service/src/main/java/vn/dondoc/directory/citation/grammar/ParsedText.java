package vn.dondoc.directory.citation.grammar;

import java.util.List;

/**
 * A text and its citations.
 *
 * @param text in Unicode NFC; all spans index it
 * @param citations in the order of their first words
 */
public record ParsedText(String text, List<Citation> citations) {

    public ParsedText {
        citations = List.copyOf(citations);
    }
}
