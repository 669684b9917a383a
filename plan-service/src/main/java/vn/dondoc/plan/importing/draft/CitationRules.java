package vn.dondoc.plan.importing.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Span;

/** What a document's citations say against the directory, and against each other. */
final class CitationRules {

    private CitationRules() {}

    static void examine(List<Citation> citations, FindingBook book) {
        for (var citation : citations) {
            citation.findings().forEach(book::add);
            citation.differences().forEach(difference -> book.add(ImportFindings.differs(citation, difference)));
        }
        compareTitles(citations, book);
    }

    /** One document under two titles: told once for each other title, at its first mention. */
    private static void compareTitles(List<Citation> citations, FindingBook book) {
        Map<String, Map<String, Citation>> titles = new HashMap<>();
        for (var citation : citations) {
            if (citation.number() != null && citation.title() != null) {
                var known = titles.computeIfAbsent(citation.number(), _ -> new HashMap<>());
                var isNew = known.putIfAbsent(Letters.fold(citation.title()), citation) == null;
                known.putIfAbsent("", citation);
                if (isNew && known.size() > 2) {
                    book.add(ImportFindings.titlesDisagree(known.get(""), citation));
                }
            }
        }
    }

    static List<Integer> within(Span span, List<Citation> citations) {
        return IntStream.range(0, citations.size())
                .filter(i -> span.contains(citations.get(i).span()))
                .boxed()
                .toList();
    }
}
