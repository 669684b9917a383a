package vn.dondoc.directory.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet whose cells are all text: no formula, no date, no leading zero lost. */
public final class XlsxWriter implements TableWriter {

    private static final int LINES_KEPT = 500;
    private static final double WIDTH = 24;

    private final Workbook book;
    private final Worksheet sheet;
    private int line;

    public XlsxWriter(OutputStream out, String sheetName) {
        book = new Workbook(out, "dondoc", "1.0");
        sheet = book.newWorksheet(sheetName);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(line, column, cells.get(column));
            }
            style(column);
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

    /** The text format keeps what people type into the exported list as they type it. */
    private void style(int column) {
        if (line == 0) {
            sheet.width(column, WIDTH);
            sheet.freezePane(0, 1);
            sheet.style(0, column).bold().format("@").set();
        } else {
            sheet.style(line, column).format("@").set();
        }
    }
}
