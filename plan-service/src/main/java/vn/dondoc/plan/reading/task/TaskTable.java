package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;

/** Reads tables of tasks (STT | Nhiệm vụ | Đơn vị | Thời hạn), column by column as the header row names them. */
final class TaskTable {

    private static final Pattern TASK = Pattern.compile("(?:nhiem vu|noi dung|cong viec|ten nhiem vu).*");
    private static final Pattern NUMBER = Pattern.compile("(?:stt|tt|so tt|so thu tu)");

    private static final Pattern OTHERWISE_READ =
            Pattern.compile(TASK.pattern() + "|" + NUMBER.pattern() + "|ghi chu|");

    private final List<TaskBlock> blocks = new ArrayList<>();
    private @Nullable List<Passage> header;
    private @Nullable String group;

    private TaskTable() {}

    static List<TaskBlock> blocks(List<Paragraph> paragraphs) {
        TaskTable table = new TaskTable();
        paragraphs.stream().filter(Paragraph::isTableRow).forEach(row -> table.take(row.passage()));
        return table.blocks;
    }

    private void take(Passage row) {
        List<Passage> cells = cells(row);
        if (column(cells, TASK).isPresent()) {
            header = cells;
            group = null;
        } else if (header != null) {
            takeTask(header, cells, row);
        }
    }

    private void takeTask(List<Passage> columns, List<Passage> cells, Passage row) {
        Passage task = cell(cells, column(columns, TASK).orElseThrow());
        String number =
                column(columns, NUMBER).map(place -> cell(cells, place).text()).orElse("");
        List<LabelledLine> lines = lines(columns, cells);
        if (lines.stream().noneMatch(LabelledLine::isKnown) && !task.isEmpty()) {
            group = task.text();
        } else if (!task.isEmpty()) {
            blocks.add(new TaskBlock(number, group, List.of(task), lines, row));
        }
    }

    private static List<LabelledLine> lines(List<Passage> columns, List<Passage> cells) {
        List<LabelledLine> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Passage column = columns.get(i);
            Passage value = cell(cells, i).trimmed(".;,/");
            Optional<LabelKind> kind = kind(columns.get(i)).or(() -> unknown(column));
            if (kind.isPresent() && !value.isEmpty()) {
                lines.addAll(lines(new LabelledLine(kind.get(), column, value)));
            }
        }
        return lines;
    }

    /** "Chủ trì: Phòng A; phối hợp: Phòng B" and "Phòng A chủ trì, Phòng B phối hợp" in one cell. */
    private static List<LabelledLine> lines(LabelledLine cell) {
        List<LabelledLine> named =
                switch (cell.kind()) {
                    case LEAD, PERFORM, COORDINATE -> BracketLabels.named(cell.value());
                    case TIME, PLACE, FUNDING, PRODUCT, UNKNOWN -> List.of();
                };
        return named.isEmpty() ? List.of(cell) : named;
    }

    /** A column that we do not know may hold a doer: it is told, not dropped. */
    private static Optional<LabelKind> unknown(Passage column) {
        boolean told = !OTHERWISE_READ.matcher(Letters.fold(column.text())).matches();
        return told ? Optional.of(LabelKind.UNKNOWN) : Optional.empty();
    }

    /** A column headed "Đơn vị" alone holds the doers. */
    private static Optional<LabelKind> kind(Passage column) {
        Optional<LabelKind> known = LabelKind.of(column.text());
        boolean bare =
                Pattern.matches("(?:cac )?(?:don vi|co quan)(?: (?:don vi|co quan))?", Letters.fold(column.text()));
        return known.isEmpty() && bare ? Optional.of(LabelKind.PERFORM) : known;
    }

    private static Optional<Integer> column(List<Passage> columns, Pattern words) {
        for (int i = 0; i < columns.size(); i++) {
            if (words.matcher(Letters.fold(columns.get(i).text())).matches()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Passage cell(List<Passage> cells, int place) {
        return place < cells.size()
                ? cells.get(place)
                : cells.getLast().from(cells.getLast().end());
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
