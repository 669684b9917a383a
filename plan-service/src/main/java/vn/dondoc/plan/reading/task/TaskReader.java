package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.source.ReadingWatch;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.time.DateReader;
import vn.dondoc.plan.reading.time.ReadTime;

/** Turns the paragraphs of the content part into tasks. */
public final class TaskReader {

    private final TaskTimes times;
    private final TaskUnits units;
    private final FindingLog findings;
    private final ReadingWatch watch;

    /** @param watch hears of each task of a part, and of all tasks so far known */
    public TaskReader(DateReader dates, FindingLog findings, ReadingWatch watch) {
        this.watch = watch;
        this.times = new TaskTimes(dates, findings);
        this.units = new TaskUnits(findings);
        this.findings = findings;
    }

    /**
     * @param content paragraphs of the content part, heading excluded
     * @param before tasks already read from earlier parts, for the count
     */
    public List<ReadTask> read(List<Paragraph> content, int before) {
        List<TaskBlock> blocks = new ArrayList<>(TaskTable.blocks(content));
        if (blocks.isEmpty()) {
            unreadTable(content);
        }
        PeriodSection.of(content.stream()
                        .filter(paragraph -> !paragraph.isTableRow())
                        .toList())
                .forEach(section -> blocks.addAll(section.blocks()));
        NumberOrder.gaps(blocks, before).forEach(findings::add);
        List<ReadTask> tasks = new ArrayList<>();
        for (TaskBlock block : blocks) {
            tasks.add(task(block, before + tasks.size() + 1));
            watch.seen(before + tasks.size(), before + blocks.size());
        }
        return tasks;
    }

    private void unreadTable(List<Paragraph> content) {
        content.stream()
                .filter(Paragraph::isTableRow)
                .findFirst()
                .ifPresent(row ->
                        findings.add(TaskFindings.unreadTable(row.passage().span())));
    }

    /** Tasks from the table rows of an appendix; its prose is none of ours. */
    public List<ReadTask> readTables(List<Paragraph> appendix, int before) {
        return read(appendix.stream().filter(Paragraph::isTableRow).toList(), before);
    }

    /**
     * The paragraphs as one task, however they are set: a person says that they are one.
     *
     * @param words at least one paragraph
     */
    public ReadTask readOne(List<Paragraph> words, int ordinal) {
        return task(NumberedTasks.one(words), ordinal);
    }

    /** Whether a table of tasks stands among the paragraphs. */
    public static boolean hasTables(List<Paragraph> paragraphs) {
        return !TaskTable.blocks(paragraphs).isEmpty();
    }

    /** Whether any of the paragraphs is a labelled line that we know, such as "- Đơn vị thực hiện: …". */
    public static boolean hasLabels(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> LabelReader.read(paragraph).stream())
                .anyMatch(LabelledLine::isKnown);
    }

    private ReadTask task(TaskBlock block, int ordinal) {
        List<ReadAssignment> assignments = units.read(block);
        ReadTime time = times.read(block, ordinal);
        Passage head = block.words().getFirst();
        if (assignments.isEmpty()) {
            findings.add(TaskFindings.noUnits(ordinal, head.span()));
        }
        return new ReadTask(
                ordinal,
                block.number(),
                block.group(),
                text(block),
                assignments,
                time,
                details(block.lines()),
                block.extent().span(),
                List.of());
    }

    private static String text(TaskBlock block) {
        return block.words().stream()
                .map(words -> Letters.collapse(words.text()))
                .collect(Collectors.joining("\n"));
    }

    private List<TaskDetail> details(List<LabelledLine> lines) {
        List<TaskDetail> details = new ArrayList<>();
        for (LabelledLine line : lines) {
            boolean other = line.kind().role().isEmpty() && line.kind() != LabelKind.TIME;
            if (other && !line.isKnown()) {
                findings.add(TaskFindings.unknownLabel(line));
            }
            if (other) {
                details.add(new TaskDetail(
                        line.kind(),
                        line.label().text(),
                        Letters.collapse(line.value().text()),
                        line.value().span()));
            }
        }
        return details;
    }
}
