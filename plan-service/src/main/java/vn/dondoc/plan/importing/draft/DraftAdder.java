package vn.dondoc.plan.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.reading.PieceReader;
import vn.dondoc.plan.reading.duty.ReadDuty;
import vn.dondoc.plan.reading.text.Span;

/** Adds to a draft what a person marked in the text and the reader had not taken for a task or a duty; its units are still open. */
public final class DraftAdder {

    private static final int LONGEST = 5_000;

    private final DraftReader reader;

    public DraftAdder(DraftReader reader) {
        this.reader = reader;
    }

    /**
     * @param text the import's text
     * @throws RuleViolation {@code import.nothing-marked} when a place holds no words, is too long or lies outside of the text
     */
    public Draft add(Draft draft, String text, Amendment amendment) {
        var document = draft.document();
        var pieces = new PieceReader(text, document.planYear(), document.issuer());
        List<DraftTask> tasks = new ArrayList<>(draft.tasks());
        for (var marked : Amendment.orEmpty(amendment.addedTasks())) {
            requireWithin(marked.span(), text);
            tasks.add(reader.task(required(pieces.task(marked.span(), tasks.size() + 1)), true));
        }
        List<DraftDuty> duties = new ArrayList<>(draft.duties());
        for (var marked : Amendment.orEmpty(amendment.addedDuties())) {
            requireWithin(marked.span(), text);
            duties.addAll(duties(pieces, marked.span(), duties));
        }
        var book = new FindingBook(draft.findings());
        pieces.findings().forEach(book::add);
        return DraftAmender.settled(DraftIndex.of(draft.withWork(tasks, duties).withFindings(book.all())));
    }

    /** What of the words is in the draft already is not added twice; then they are one more duty. */
    private List<DraftDuty> duties(PieceReader pieces, Span marked, List<DraftDuty> before) {
        var fresh = pieces.duties(marked).stream()
                .map(this::added)
                .filter(duty -> before.stream().noneMatch(duty::repeats))
                .toList();
        return fresh.isEmpty() ? List.of(added(required(pieces.duty(marked)))) : fresh;
    }

    private DraftDuty added(ReadDuty duty) {
        return reader.duty(duty, true);
    }

    private static void requireWithin(Span marked, String text) {
        if (marked.end() > text.length() || marked.end() - marked.start() > LONGEST) {
            throw RuleViolation.invalid("import.nothing-marked");
        }
    }

    private static <T> T required(Optional<T> read) {
        return read.orElseThrow(() -> RuleViolation.invalid("import.nothing-marked"));
    }
}
