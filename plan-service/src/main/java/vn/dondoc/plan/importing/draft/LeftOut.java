package vn.dondoc.plan.importing.draft;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a person took out of a draft leaves nothing to decide; brought back, it is as open as it was. */
final class LeftOut {

    private LeftOut() {}

    /** A finding stays open as long as anything that stays in the draft has it. */
    static Draft settle(Draft draft) {
        var out = findings(draft, true);
        out.removeAll(findings(draft, false));
        var all = draft.findings();
        var settled = IntStream.range(0, all.size())
                .mapToObj(i -> settled(all.get(i), out.contains(i)))
                .toList();
        return emptied(draft.withFindings(settled));
    }

    private static Set<Integer> findings(Draft draft, boolean leftOut) {
        var inTasks = draft.tasks().stream()
                .filter(task -> task.leftOut() == leftOut)
                .flatMap(task -> task.findings().stream());
        var inDuties = draft.duties().stream()
                .filter(duty -> duty.leftOut() == leftOut)
                .flatMap(duty -> duty.findings().stream());
        Set<Integer> found = new HashSet<>();
        Stream.concat(inTasks, inDuties).forEach(found::add);
        return found;
    }

    private static DraftFinding settled(DraftFinding finding, boolean isOut) {
        return switch (finding.decision()) {
            case OPEN -> isOut ? finding.decided(Decision.LEFT_OUT) : finding;
            case LEFT_OUT -> isOut ? finding : finding.decided(Decision.OPEN);
            case ACCEPTED, SKIPPED, RESOLVED -> finding;
        };
    }

    /** A plan of which nothing is left must not pass in silence. */
    private static Draft emptied(Draft draft) {
        if (draft.tasks().isEmpty() || !draft.standingTasks().isEmpty()) {
            return draft;
        }
        var book = new FindingBook(draft.findings());
        book.add(ImportFindings.nothingLeft());
        return draft.withFindings(book.all());
    }
}
