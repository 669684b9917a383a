package vn.dondoc.directory.citation.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The documents that one text has cited so far, so that the first citation of each is full and the later ones are short.
 * Where two documents of the text bear one number (45/KH-UBND of two years), the short form keeps the date.
 */
public final class CitingText {

    private final Map<String, Set<CitedDocument>> byBrief = new HashMap<>();

    /** How the text cites this document here, and remembers that it did. */
    public String cite(CitedDocument document) {
        var sameNumber = byBrief.computeIfAbsent(CitationFormat.brief(document), brief -> new HashSet<>());
        boolean first = sameNumber.add(document);
        if (first || !document.numbered()) {
            return CitationFormat.full(document);
        }
        String brief = CitationFormat.brief(document);
        return sameNumber.size() == 1 ? brief : brief + CitationFormat.date(document);
    }
}
