package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;

/** Tasks without numbers: a run of text followed by a run of labelled lines, or one dashed line each. */
final class PlainTasks {

    private final List<TaskBlock> blocks = new ArrayList<>();
    private final List<Paragraph> words = new ArrayList<>();
    private final List<LabelledLine> lines = new ArrayList<>();

    private PlainTasks() {}

    static List<TaskBlock> blocks(List<Paragraph> content) {
        boolean labelled = content.stream()
                .flatMap(paragraph -> LabelReader.read(paragraph).stream())
                .anyMatch(LabelledLine::isKnown);
        PlainTasks tasks = new PlainTasks();
        content.stream()
                .filter(paragraph -> labelled || paragraph.isDash())
                .forEach(paragraph -> tasks.take(paragraph, labelled));
        tasks.close();
        return tasks.blocks;
    }

    private void take(Paragraph paragraph, boolean labelledStyle) {
        List<LabelledLine> labelled = labelledStyle ? LabelReader.read(paragraph) : List.of();
        if (!labelled.isEmpty() && !LabelReader.beginsWithLabel(paragraph)) {
            takeWhole(paragraph);
            return;
        }
        if (!NumberedTasks.belongsToText(labelled, lines)) {
            lines.addAll(labelled);
            return;
        }
        if (!labelledStyle || !lines.isEmpty()) {
            close();
        }
        words.add(paragraph);
    }

    /** "- Tập huấn cộng tác viên; đơn vị thực hiện: Phòng A.": a task on one line. */
    private void takeWhole(Paragraph paragraph) {
        close();
        Passage body = paragraph.body();
        int labels = LabelReader.labelsIn(body);
        Passage task = body.part(body.start(), labels).trimmed(";,");
        blocks.add(new TaskBlock("", null, List.of(task), LabelReader.inline(body.from(labels)), paragraph.passage()));
    }

    private void close() {
        if (!words.isEmpty()) {
            Passage first = words.getFirst().passage();
            Passage extent = first.through(
                    lines.isEmpty()
                            ? words.getLast().passage()
                            : lines.getLast().value());
            blocks.add(
                    new TaskBlock("", null, words.stream().map(Paragraph::body).toList(), List.copyOf(lines), extent));
        }
        words.clear();
        lines.clear();
    }
}
