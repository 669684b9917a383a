package vn.dondoc.plan.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.reading.text.Span;

/** Points tasks and duties at the citations and findings that stand inside them. */
final class DraftIndex {

    private final NavigableMap<Integer, List<Integer>> byStart = new TreeMap<>();
    private final List<@Nullable Span> spans = new ArrayList<>();

    private <T> DraftIndex(List<T> found, Function<T, @Nullable Span> place) {
        for (var each : found) {
            var span = place.apply(each);
            if (span != null) {
                byStart.computeIfAbsent(span.start(), _ -> new ArrayList<>()).add(spans.size());
            }
            spans.add(span);
        }
    }

    static Draft of(Draft draft) {
        var citations = new DraftIndex(draft.citations(), Citation::span);
        var findings = new DraftIndex(draft.findings(), DraftFinding::span);
        var tasks = draft.tasks().stream()
                .map(task -> task.indexing(citations.in(task.span()), findings.in(task.span())))
                .toList();
        var duties = draft.duties().stream()
                .map(duty -> duty.indexing(findings.in(duty.span())))
                .toList();
        return draft.withWork(tasks, duties);
    }

    /** In rising order. */
    private List<Integer> in(Span place) {
        return byStart.subMap(place.start(), true, place.end(), true).values().stream()
                .flatMap(List::stream)
                .filter(index -> isInside(spans.get(index), place))
                .sorted()
                .toList();
    }

    private static boolean isInside(@Nullable Span span, Span place) {
        return span != null && place.contains(span);
    }
}
