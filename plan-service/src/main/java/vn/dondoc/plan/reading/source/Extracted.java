package vn.dondoc.plan.reading.source;

import java.util.List;

/**
 * A document's text was taken out.
 *
 * @param text the text in NFC, line feeds only; spans index it
 * @param pages where each page begins in the text; empty when the file does not say
 * @param pictures numbers, from 1, of the pages that are only a picture: their text, if any, is not in here
 */
public record Extracted(String text, List<Integer> pages, List<Integer> pictures) implements Extraction {

    /** A text without pages. */
    public Extracted(String text) {
        this(text, List.of(), List.of());
    }
}
