package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.reading.duty.DutyReader;
import vn.dondoc.plan.reading.duty.EventDuties;
import vn.dondoc.plan.reading.duty.ReadDuty;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.reading.source.ReadingWatch;
import vn.dondoc.plan.reading.task.ReadTask;
import vn.dondoc.plan.reading.task.TaskReader;
import vn.dondoc.plan.reading.text.LandmarkReader;
import vn.dondoc.plan.reading.text.Landmarks;
import vn.dondoc.plan.reading.text.LogicalText;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Part;
import vn.dondoc.plan.reading.text.PartKind;
import vn.dondoc.plan.reading.time.DateReader;

/** Reads a plan document from its text. Pure: the same text and facts give the same reading. */
public final class PlanReader {

    private final KnownFacts known;
    private final ReadingWatch watch;
    private final List<Integer> pictures;
    private final LogicalText text;
    private final Landmarks landmarks;
    private final FindingLog findings = new FindingLog();

    private PlanReader(Extracted source, KnownFacts known, ReadingWatch watch) {
        this.known = known;
        this.watch = watch;
        this.pictures = source.pictures();
        this.text = LogicalText.of(source.text());
        this.landmarks = LandmarkReader.read(this.text.paragraphs());
    }

    /**
     * Never fails: a text that is no plan gives a reading without tasks and with the findings that say so.
     *
     * @param known what is known of the document from elsewhere; it completes dates without a year and goes before the document's head
     */
    public static PlanReading read(Extracted source, KnownFacts known) {
        return read(source, known, ReadingWatch.NONE);
    }

    /** The same, telling of each task that was understood. */
    public static PlanReading read(Extracted source, KnownFacts known, ReadingWatch watch) {
        return new PlanReader(source, known, watch).read();
    }

    private PlanReading read() {
        DocumentIdentity document = new IdentityReader(landmarks).read(known);
        PlanFindings whole = new PlanFindings(findings);
        whole.checkIdentity(document, known);
        whole.checkPages(pictures);
        whole.checkParts(landmarks);
        new TextChecks(text, findings).check();
        DateReader dates = new DateReader(document.year());
        List<ReadTask> tasks = tasks(new TaskReader(dates, findings, watch));
        List<ReadDuty> duties = duties(document, dates, tasks);
        whole.checkResult(tasks.size(), duties.size());
        return withFindings(document, tasks, duties);
    }

    private List<ReadTask> tasks(TaskReader reader) {
        List<ReadTask> tasks = new ArrayList<>();
        for (Part part : landmarks.parts()) {
            tasks.addAll(tasks(reader, part, tasks.size()));
        }
        return tasks;
    }

    /** A part with another heading is read for tasks only when it has labelled lines, else only for its tables. */
    private static List<ReadTask> tasks(TaskReader reader, Part part, int before) {
        return switch (part.kind()) {
            case CONTENT -> reader.read(part.body(), before);
            case OTHER, ORGANISATION, APPENDIX ->
                TaskReader.hasLabels(part.body())
                        ? reader.read(part.body(), before)
                        : reader.readTables(part.body(), before);
            case PURPOSE, FUNDING -> List.of();
        };
    }

    private List<ReadDuty> duties(DocumentIdentity document, DateReader dates, List<ReadTask> tasks) {
        List<ReadDuty> duties = new ArrayList<>();
        DutyReader reader = new DutyReader(dates, document.issuer(), tasks, findings);
        for (Part part : landmarks.parts(PartKind.ORGANISATION)) {
            duties.addAll(reader.read(withoutTasks(part.body())));
        }
        duties.addAll(EventDuties.of(tasks, document.year(), findings));
        return duties;
    }

    /** The rows of a table that was read as tasks are no prose. */
    private static List<Paragraph> withoutTasks(List<Paragraph> paragraphs) {
        return TaskReader.hasTables(paragraphs)
                ? paragraphs.stream()
                        .filter(paragraph -> !paragraph.isTableRow())
                        .toList()
                : paragraphs;
    }

    private PlanReading withFindings(DocumentIdentity document, List<ReadTask> tasks, List<ReadDuty> duties) {
        List<Finding> all = findings.all();
        FindingIndexes indexes = new FindingIndexes(all);
        return new PlanReading(
                document,
                tasks.stream()
                        .map(task -> task.withFindings(indexes.in(task.span(), task.span()::contains)))
                        .toList(),
                duties.stream()
                        .map(duty -> duty.withFindings(indexes.in(duty.span(), duty::concerns)))
                        .toList(),
                RelationReader.of(landmarks.basis()),
                all,
                text.source());
    }
}
