package vn.dondoc.plan.importing.draft;

import java.util.List;
import java.util.stream.IntStream;
import vn.dondoc.plan.reading.text.Span;

/** Points tasks and duties at the citations and findings that stand inside them. */
final class DraftIndex {

    private DraftIndex() {}

    static Draft of(Draft draft) {
        var tasks = draft.tasks().stream()
                .map(task -> task.indexing(
                        CitationRules.within(task.span(), draft.citations()), found(task.span(), draft.findings())))
                .toList();
        var duties = draft.duties().stream()
                .map(duty -> duty.indexing(found(duty.span(), draft.findings())))
                .toList();
        return draft.withWork(tasks, duties);
    }

    private static List<Integer> found(Span place, List<DraftFinding> findings) {
        return IntStream.range(0, findings.size())
                .filter(i -> {
                    var span = findings.get(i).span();
                    return span != null && place.contains(span);
                })
                .boxed()
                .toList();
    }
}
