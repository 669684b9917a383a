package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;

/** Reads tables of tasks (STT | Nhiệm vụ | Đơn vị | Thời hạn), column by column as the header row names them. */
final class TaskTable {

    private final List<TaskBlock> blocks = new ArrayList<>();
    private @Nullable TableHeader header;
    private @Nullable String group;

    private TaskTable() {}

    static List<TaskBlock> blocks(List<Paragraph> paragraphs) {
        TaskTable table = new TaskTable();
        paragraphs.stream().filter(Paragraph::isTableRow).forEach(row -> table.take(row.passage()));
        return table.blocks;
    }

    private void take(Passage row) {
        List<Passage> cells = cells(row);
        Optional<TableHeader> opened = TableHeader.of(cells);
        if (opened.isPresent()) {
            header = opened.get();
            group = null;
        } else if (header != null) {
            takeTask(header, cells, row);
        }
    }

    private void takeTask(TableHeader columns, List<Passage> cells, Passage row) {
        Passage task = columns.task(cells);
        List<LabelledLine> lines = columns.lines(cells);
        if (goesOn(columns, cells, lines)) {
            blocks.add(continued(blocks.removeLast(), task, lines, row));
        } else if (lines.stream().noneMatch(LabelledLine::isKnown) && !task.isEmpty()) {
            group = task.text();
        } else if (!task.isEmpty()) {
            blocks.add(new TaskBlock(columns.number(cells), group, List.of(task), lines, row));
        }
    }

    /** A row cut by the end of a page: no number, and no work or the small-lettered rest of it. */
    private boolean goesOn(TableHeader columns, List<Passage> cells, List<LabelledLine> lines) {
        String task = columns.task(cells).text();
        boolean rest = task.isEmpty() ? !lines.isEmpty() : Character.isLowerCase(task.charAt(0));
        return !blocks.isEmpty() && columns.number(cells).isEmpty() && rest;
    }

    private static TaskBlock continued(TaskBlock block, Passage task, List<LabelledLine> lines, Passage row) {
        List<Passage> words = task.isEmpty()
                ? block.words()
                : Stream.concat(block.words().stream(), Stream.of(task)).toList();
        List<LabelledLine> all =
                Stream.concat(block.lines().stream(), lines.stream()).toList();
        return new TaskBlock(
                block.number(), block.group(), words, all, block.extent().through(row));
    }

    private static List<Passage> cells(Passage row) {
        List<Passage> cells = new ArrayList<>();
        int start = row.start();
        String text = row.logical().text();
        for (int bar = text.indexOf('|', start); bar >= 0 && bar < row.end(); bar = text.indexOf('|', start)) {
            cells.add(row.part(start, bar).strip());
            start = bar + 1;
        }
        cells.add(row.from(start).strip());
        return cells;
    }
}
