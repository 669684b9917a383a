package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.text.Span;

/** The indexes by which tasks and duties name their findings, looked up by place. */
final class FindingIndexes {

    private final List<Finding> findings;
    private final NavigableMap<Integer, List<Integer>> byStart = new TreeMap<>();

    FindingIndexes(List<Finding> findings) {
        this.findings = findings;
        for (int index = 0; index < findings.size(); index++) {
            Span span = findings.get(index).span();
            if (span != null) {
                byStart.computeIfAbsent(span.start(), _ -> new ArrayList<>()).add(index);
            }
        }
    }

    /** In rising order: the findings that begin inside the place and concern its owner. */
    List<Integer> in(Span place, Predicate<Span> concerned) {
        return byStart.subMap(place.start(), true, place.end(), true).values().stream()
                .flatMap(List::stream)
                .filter(index -> isAt(findings.get(index).span(), concerned))
                .sorted()
                .toList();
    }

    private static boolean isAt(@Nullable Span span, Predicate<Span> concerned) {
        return span != null && concerned.test(span);
    }
}
