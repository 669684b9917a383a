package vn.dondoc.plan.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Paragraph;

/** Flattens the rows of a table; a cell that is merged with the one above repeats its words, since they hold for this row too. */
final class DocxRows {

    private List<String> above = List.of();

    List<String> lines(List<XWPFTableRow> rows) {
        List<String> lines = new ArrayList<>(rows.size());
        for (XWPFTableRow row : rows) {
            above = cells(row);
            lines.add(String.join(Paragraph.CELL_SEPARATOR, above));
        }
        return lines;
    }

    private List<String> cells(XWPFTableRow row) {
        List<String> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            boolean merged = isMergedWithAbove(cell) && cells.size() < above.size();
            cells.add(merged ? above.get(cells.size()) : words(cell));
        }
        return cells;
    }

    private static String words(XWPFTableCell cell) {
        var text = cell.getParagraphs().stream()
                .map(paragraph -> DocxWords.of(paragraph).text())
                .collect(Collectors.joining(" "));
        return Letters.collapse(text.replace('|', '/'));
    }

    private static boolean isMergedWithAbove(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && properties.getVMerge().getVal() != STMerge.RESTART;
    }
}
