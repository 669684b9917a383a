package vn.dondoc.plan.reading.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** What Word shows but does not store as text. */
class DocxNumberingTest {

    @Test
    void automatic_numbers_are_written_out() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = list(document);
            item(document, list, 0, "NỘI DUNG");
            item(document, list, 1, "Làm A.");
            item(document, list, 2, "Việc nhỏ.");
            item(document, list, 1, "Làm B.");
            item(document, list, 0, "TỔ CHỨC");
            item(document, list, 1, "Làm C.");
            assertEquals("I. NỘI DUNG\n1. Làm A.\na) Việc nhỏ.\n2. Làm B.\nII. TỔ CHỨC\n1. Làm C.\n", text(document));
        }
    }

    @Test
    void deleted_words_of_a_tracked_change_are_not_read() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("trước ngày ");
            paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("05/6");
            paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("10/6");
            assertEquals("trước ngày 10/6\n", text(document));
        }
    }

    @Test
    void a_cell_that_is_merged_downwards_holds_for_all_its_rows() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(2, 3);
            table.getRow(0).getCell(0).setText("1");
            table.getRow(0).getCell(2).setText("Phòng Kinh tế");
            table.getRow(1).getCell(0).setText("2");
            table.getRow(0).getCell(2).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(1).getCell(2).getCTTc().addNewTcPr().addNewVMerge();
            assertEquals("1 |  | Phòng Kinh tế\n2 |  | Phòng Kinh tế\n", text(document));
        }
    }

    private static BigInteger list(XWPFDocument document) {
        CTAbstractNum levels = CTAbstractNum.Factory.newInstance();
        levels.setAbstractNumId(BigInteger.ZERO);
        level(levels, 0, STNumberFormat.UPPER_ROMAN, "%1.");
        level(levels, 1, STNumberFormat.DECIMAL, "%2.");
        level(levels, 2, STNumberFormat.LOWER_LETTER, "%3)");
        BigInteger definition = document.createNumbering().addAbstractNum(new XWPFAbstractNum(levels));
        return document.getNumbering().addNum(definition);
    }

    private static void level(CTAbstractNum levels, int depth, STNumberFormat.Enum format, String text) {
        CTLvl level = levels.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private static void item(XWPFDocument document, BigInteger list, int depth, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        paragraph.createRun().setText(text);
    }

    private static String text(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        Extraction extraction = new DocumentExtractor(ExtractionLimits.DEFAULT).extract("a.docx", out.toByteArray());
        return assertInstanceOf(Extracted.class, extraction).text();
    }
}
