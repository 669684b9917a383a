package vn.dondoc.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The pieces that every part of the page is made of: paragraphs without stray spacing, rules, fixed tables. */
final class Layout {

    private Layout() {}

    static XWPFParagraph tight(XWPFParagraph paragraph, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    /** A drawn line: an empty 4-point paragraph whose top border is shortened by indents on both sides. */
    static void rule(XWPFParagraph paragraph, int width, int available) {
        tight(paragraph, ParagraphAlignment.CENTER);
        int indent = (available - width) / 2;
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setSpacingBefore(40);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
        Ink.plain(4).write(paragraph, "");
    }

    /** A table whose columns do not follow their content; widths in twips, no inner margins. */
    static XWPFTable fixedTable(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        CTTblPr properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        table.setWidth(Arrays.stream(widths).sum());
        noCellMargins(properties);
        grid(table, widths);
        table.getRows().forEach(row -> widths(row.getTableCells(), widths));
        return table;
    }

    static XWPFTable withoutBorders(XWPFTable table) {
        table.removeBorders();
        return table;
    }

    /** The paragraph that POI puts into every new cell comes first; the following ones are added. */
    static XWPFParagraph line(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphArray(0);
        boolean untouched = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty();
        return untouched ? first : cell.addParagraph();
    }

    /** POI takes a margin of 0 for "unset", which leaves Word's 1.9 mm and makes the national title wrap. */
    private static void noCellMargins(CTTblPr properties) {
        CTTblCellMar margins =
                properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        zero(margins.addNewLeft());
        zero(margins.addNewRight());
    }

    private static void zero(CTTblWidth margin) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.ZERO);
    }

    private static void grid(XWPFTable table, int... widths) {
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        CTTblGrid fresh = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
        while (fresh.sizeOfGridColArray() > 0) {
            fresh.removeGridCol(0);
        }
        for (int width : widths) {
            fresh.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private static void widths(List<XWPFTableCell> cells, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            var properties = cells.get(column).getCTTc().addNewTcPr();
            var width = properties.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widths[column]));
        }
    }
}
