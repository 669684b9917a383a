package vn.dondoc.plan.tasklist;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, written line by line; all its cells are text, so that nothing in it is ever a formula. */
final class TaskWorkbook implements Closeable {

    private static final int LINES_KEPT = 500;
    /** A cell of Excel holds no more. */
    private static final int MOST_LETTERS = 32_000;

    private final Workbook book;
    private final Worksheet sheet;
    private int line;

    TaskWorkbook(OutputStream out) throws IOException {
        book = new Workbook(out, "dondoc", "1.0");
        sheet = book.newWorksheet("Nhiệm vụ");
        sheet.freezePane(0, 1);
        var columns = List.of(TaskColumn.values());
        for (var column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column) == TaskColumn.TASK ? 70 : 22);
            sheet.style(0, column).bold().set();
        }
        line(columns.stream().map(TaskColumn::heading).toList());
    }

    void line(List<String> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            sheet.inlineString(line, column, text.substring(0, Math.min(text.length(), MOST_LETTERS)));
            if (line > 0) {
                sheet.style(line, column).format("@").set();
            }
        }
        if (++line % LINES_KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
