package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Passage;

/**
 * The head of a table of tasks.
 *
 * @param columns the cells of the row
 * @param task which of them heads the work itself
 * @param number which heads the count; null for none
 */
record TableHeader(
        List<Passage> columns, int task, @Nullable Integer number) {

    private static final Pattern TASK =
            Pattern.compile("(?:nhiem vu|noi dung|cong viec|viec|ten nhiem vu|hoat dong).*");
    private static final Pattern NUMBER = Pattern.compile("(?:stt|tt|so tt|so thu tu)");
    private static final Pattern NOTE = Pattern.compile("ghi chu|");
    private static final Pattern BARE_UNIT = Pattern.compile("(?:cac )?(?:don vi|co quan)(?: (?:don vi|co quan))?");

    /** A row that names the work; or that counts, and names a doer or a time: then the work is the first column with another name. */
    static Optional<TableHeader> of(List<Passage> cells) {
        Optional<Integer> number = column(cells, NUMBER);
        Optional<Integer> task = column(cells, TASK);
        boolean counted =
                number.isPresent() && cells.stream().anyMatch(cell -> kind(cell).isPresent());
        return task.or(() -> counted ? otherwiseNamed(cells) : Optional.empty())
                .map(place -> new TableHeader(List.copyOf(cells), place, number.orElse(null)));
    }

    private static Optional<Integer> otherwiseNamed(List<Passage> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> !is(NUMBER, cells.get(i)) && !is(NOTE, cells.get(i)))
                .filter(i -> kind(cells.get(i)).isEmpty())
                .boxed()
                .findFirst();
    }

    private static Optional<Integer> column(List<Passage> columns, Pattern words) {
        return IntStream.range(0, columns.size())
                .filter(i -> is(words, columns.get(i)))
                .boxed()
                .findFirst();
    }

    private static boolean is(Pattern words, Passage cell) {
        return words.matcher(Letters.fold(cell.text())).matches();
    }

    Passage task(List<Passage> cells) {
        return cell(cells, task);
    }

    String number(List<Passage> cells) {
        return number == null ? "" : cell(cells, number).text();
    }

    /** What the row says under the columns of doers and times. */
    List<LabelledLine> lines(List<Passage> cells) {
        List<LabelledLine> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Passage column = columns.get(i);
            Passage value = cell(cells, i).trimmed(".;,/");
            Optional<LabelKind> kind =
                    i == task ? Optional.empty() : kind(column).or(() -> unknown(column));
            if (kind.isPresent() && !value.isEmpty()) {
                lines.addAll(LabelReader.parts(new LabelledLine(kind.get(), column, value)));
            }
        }
        return lines;
    }

    /** A column that we do not know may hold a doer: it is told, not dropped. */
    private static Optional<LabelKind> unknown(Passage column) {
        boolean told = !is(TASK, column) && !is(NUMBER, column) && !is(NOTE, column);
        return told ? Optional.of(LabelKind.UNKNOWN) : Optional.empty();
    }

    /** A column headed "Đơn vị" alone holds the doers. */
    private static Optional<LabelKind> kind(Passage column) {
        return LabelKind.of(column.text())
                .or(() -> is(BARE_UNIT, column) ? Optional.of(LabelKind.PERFORM) : Optional.empty());
    }

    private static Passage cell(List<Passage> cells, int place) {
        return place < cells.size()
                ? cells.get(place)
                : cells.getLast().from(cells.getLast().end());
    }
}
