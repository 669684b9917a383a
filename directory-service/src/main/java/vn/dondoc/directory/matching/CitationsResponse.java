package vn.dondoc.directory.matching;

import java.util.List;

/**
 * The citations of a text in the order of their first words.
 *
 * @param text in Unicode NFC; all spans index it, in UTF-16 units
 */
record CitationsResponse(String text, List<CitationResponse> citations) {}
