package vn.dondoc.plan.reading.source;

/**
 * A document's text was taken out.
 *
 * @param text the text in NFC, line feeds only; spans index it
 */
public record Extracted(String text) implements Extraction {}
