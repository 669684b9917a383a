package vn.dondoc.plan.importing.draft;

import java.util.ArrayList;
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
            citation.differences().stream()
                    .filter(Citation.Difference::matters)
                    .forEach(difference -> book.add(ImportFindings.differs(citation, difference)));
        }
        compareTitles(citations, book);
    }

    /** One document under several titles: told once for each other title, where it is first met. */
    private static void compareTitles(List<Citation> citations, FindingBook book) {
        Map<String, List<Citation>> differing = new HashMap<>();
        for (var citation : citations) {
            var known = differing.computeIfAbsent(citation.number(), _ -> new ArrayList<>());
            if (citation.title() != null && known.stream().noneMatch(other -> sameTitle(other, citation))) {
                known.add(citation);
                if (known.size() > 1) {
                    book.add(ImportFindings.titlesDisagree(known.getFirst(), citation));
                }
            }
        }
    }

    private static boolean sameTitle(Citation one, Citation other) {
        return Letters.fold(String.valueOf(one.title())).equals(Letters.fold(String.valueOf(other.title())));
    }

    static List<Integer> within(Span span, List<Citation> citations) {
        return IntStream.range(0, citations.size())
                .filter(i -> span.contains(citations.get(i).span()))
                .boxed()
                .toList();
    }
}
