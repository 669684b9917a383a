package vn.dondoc.plan.reading.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * A .docx set from lines: {@code #1 } and {@code #2 } begin a paragraph that Word numbers (I., 1.), {@code [[…]]} is a text box,
 * a cell {@code ^} is merged with the one above and {@code <} with the one before it.
 */
final class WordFile {

    private static final String BOX =
            "<xml-fragment xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + "<w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox><w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p>"
                    + "</w:txbxContent></v:textbox></v:shape></w:pict></xml-fragment>";

    private final XWPFDocument document = new XWPFDocument();
    private final List<List<String>> rows = new ArrayList<>();
    private final BigInteger list;

    private WordFile() {
        CTAbstractNum levels = CTAbstractNum.Factory.newInstance();
        levels.setAbstractNumId(BigInteger.ZERO);
        level(levels, 0, STNumberFormat.UPPER_ROMAN, "%1.");
        level(levels, 1, STNumberFormat.DECIMAL, "%2.");
        list = document.createNumbering()
                .addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(levels)));
    }

    static byte[] of(List<String> lines) throws IOException {
        WordFile file = new WordFile();
        for (String line : lines) {
            file.take(line, DocumentFile.cells(line));
        }
        file.table();
        try (file.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.document.write(out);
            return out.toByteArray();
        }
    }

    private static void level(CTAbstractNum levels, int depth, STNumberFormat.Enum format, String text) {
        CTLvl level = levels.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private void take(String line, List<String> cells) {
        boolean sameTable =
                rows.isEmpty() || line.startsWith("|") == (rows.getFirst().size() > 2);
        if (cells.size() > 1 && sameTable) {
            rows.add(cells);
            return;
        }
        table();
        paragraph(line);
    }

    private void paragraph(String line) {
        XWPFParagraph paragraph = document.createParagraph();
        if (line.startsWith("[[")) {
            paragraph.getCTP().addNewR().set(box(line.substring(2, line.length() - 2)));
        } else if (line.startsWith("#")) {
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(line.charAt(1) - '1'));
            paragraph.createRun().setText(line.substring(3));
        } else {
            paragraph.createRun().setText(line);
        }
    }

    private static CTR box(String words) {
        try {
            return CTR.Factory.parse(BOX.formatted(words));
        } catch (XmlException e) {
            throw new IllegalArgumentException(words, e);
        }
    }

    private void table() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns > 0) {
            XWPFTable table = document.createTable(rows.size(), columns);
            for (int row = 0; row < rows.size(); row++) {
                row(table, row);
            }
        }
        rows.clear();
    }

    private void row(XWPFTable table, int row) {
        List<String> cells = rows.get(row);
        for (int i = cells.size() - 1; i >= 0; i--) {
            XWPFTableCell cell = table.getRow(row).getCell(i);
            switch (cells.get(i)) {
                case "^" -> merge(cell.getCTTc(), STMerge.CONTINUE);
                case "<" -> table.getRow(row).removeCell(i);
                default -> cell.setText(cells.get(i));
            }
            if (row + 1 < rows.size() && i < rows.get(row + 1).size() && is(row + 1, i, "^") && !is(row, i, "^")) {
                merge(cell.getCTTc(), STMerge.RESTART);
            }
        }
        spans(table, row, cells);
    }

    private boolean is(int row, int cell, String mark) {
        return rows.get(row).get(cell).equals(mark);
    }

    private static void merge(CTTc cell, STMerge.Enum kind) {
        (cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr()).addNewVMerge().setVal(kind);
    }

    private static void spans(XWPFTable table, int row, List<String> cells) {
        long merged = cells.stream().filter("<"::equals).count();
        if (merged > 0) {
            CTTc last =
                    table.getRow(row).getCell((int) (cells.size() - merged - 1)).getCTTc();
            (last.isSetTcPr() ? last.getTcPr() : last.addNewTcPr())
                    .addNewGridSpan()
                    .setVal(BigInteger.valueOf(merged + 1));
        }
    }
}
