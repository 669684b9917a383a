package vn.dondoc.plan.reading.source;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.dondoc.plan.reading.source.Refused.Reason;

/** Writes the body of a .docx as lines: a paragraph is a line, a row of a wide table is a line, a narrow table is only layout. */
final class DocxBody {

    private static final int COLUMNS_OF_A_REAL_TABLE = 3;

    private final StringBuilder text = new StringBuilder();
    private final DocxNumbering numbering = new DocxNumbering();
    private final int limit;

    DocxBody(int limit) {
        this.limit = limit;
    }

    String read(XWPFDocument document) {
        addAll(document.getBodyElements());
        document.getFootnotes().forEach(note -> addAll(note.getBodyElements()));
        return text.toString();
    }

    private void addAll(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> add(paragraph);
                case XWPFTable table -> add(table);
                case XWPFSDT control -> line(control.getContent().getText());
                default -> throw new RefusalException(Reason.UNSUPPORTED_TYPE);
            }
        }
    }

    private void add(XWPFParagraph paragraph) {
        var words = DocxWords.of(paragraph);
        line(numbering.next(paragraph, words.text()) + words.text());
        words.boxes().stream().filter(box -> !box.isBlank()).forEach(this::line);
    }

    private void add(XWPFTable table) {
        List<XWPFTableRow> rows = table.getRows();
        boolean wide = rows.stream().anyMatch(row -> row.getTableCells().size() >= COLUMNS_OF_A_REAL_TABLE);
        if (wide) {
            new DocxRows().lines(rows).forEach(this::line);
            return;
        }
        for (XWPFTableRow row : rows) {
            for (XWPFTableCell cell : row.getTableCells()) {
                addAll(cell.getBodyElements());
            }
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
        if (text.length() > limit) {
            throw new RefusalException(Reason.TOO_LARGE);
        }
    }
}
