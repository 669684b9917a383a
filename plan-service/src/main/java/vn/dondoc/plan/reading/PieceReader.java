package vn.dondoc.plan.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.duty.DutyReader;
import vn.dondoc.plan.reading.duty.ReadDuty;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.source.ReadingWatch;
import vn.dondoc.plan.reading.task.ReadTask;
import vn.dondoc.plan.reading.task.TaskReader;
import vn.dondoc.plan.reading.text.LogicalText;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.DateReader;

/** Reads the places of a text that a person has marked as a task or a duty, by the same rules as the whole document. */
public final class PieceReader {

    private final LogicalText text;
    private final TaskReader tasks;
    private final DutyReader duties;
    private final FindingLog findings = new FindingLog();

    /**
     * @param text the NFC text that all spans index
     * @param year of the plan; null leaves dates without a year open
     * @param issuer the issuing agency, for a duty's tier; null when it is not known
     */
    public PieceReader(String text, @Nullable Integer year, @Nullable String issuer) {
        var dates = new DateReader(year);
        this.text = LogicalText.of(text);
        this.tasks = new TaskReader(dates, findings, ReadingWatch.NONE);
        this.duties = new DutyReader(dates, issuer, findings);
    }

    /** The marked words as one task; empty when they hold no words. */
    public Optional<ReadTask> task(Span marked, int ordinal) {
        var words = paragraphs(marked);
        return words.isEmpty() ? Optional.empty() : Optional.of(tasks.readOne(words, ordinal));
    }

    /** The duties in the marked words, in their order; none when they hold none that shows a date or a rhythm. */
    public List<ReadDuty> duties(Span marked) {
        return duties.read(paragraphs(marked));
    }

    /** The marked words as one duty whose date is still to be given; empty when they hold no words. */
    public Optional<ReadDuty> duty(Span marked) {
        var words = paragraphs(marked);
        return words.isEmpty() ? Optional.empty() : Optional.of(duties.readPlain(words));
    }

    /** What is doubtful about all that was read so far. */
    public List<Finding> findings() {
        return findings.all();
    }

    private List<Paragraph> paragraphs(Span marked) {
        Passage limits = text.within(marked);
        return text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.within(limits).stream())
                .toList();
    }
}
