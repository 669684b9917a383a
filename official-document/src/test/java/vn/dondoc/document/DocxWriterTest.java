package vn.dondoc.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

class DocxWriterTest {

    private final XWPFDocument word = open(DocxWriter.write(Documents.report()));

    @Test
    void the_same_document_gives_the_same_bytes() throws Exception {
        byte[] first = DocxWriter.write(Documents.report());
        Thread.sleep(2100); // a zip entry's clock ticks every two seconds
        assertArrayEquals(first, DocxWriter.write(Documents.report()));
    }

    @Test
    void the_sheet_is_a4_with_the_margins_of_the_decree() {
        CTSectPr section = word.getDocument().getBody().getSectPr();
        assertEquals(BigInteger.valueOf(11906), section.getPgSz().getW());
        assertEquals(BigInteger.valueOf(16838), section.getPgSz().getH());
        assertMillimetres(20, 25, section.getPgMar().getTop());
        assertMillimetres(20, 25, section.getPgMar().getBottom());
        assertMillimetres(30, 35, section.getPgMar().getLeft());
        assertMillimetres(15, 20, section.getPgMar().getRight());
    }

    @Test
    void page_1_bears_no_number_and_the_others_do() {
        assertTrue(word.getDocument().getBody().getSectPr().isSetTitlePg());
        assertNull(word.getHeaderFooterPolicy().getFirstPageHeader());
        var header = word.getHeaderFooterPolicy().getDefaultHeader();
        assertEquals(
                "PAGE",
                header.getParagraphs().getLast().getCTP().getFldSimpleArray(0).getInstr());
    }

    @Test
    void every_run_is_times_new_roman_in_all_letter_ranges_and_vietnamese() {
        for (XWPFRun run : runs()) {
            for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
                assertEquals("Times New Roman", run.getFontFamily(range), run.text());
            }
            assertEquals("vi-VN", run.getLang());
        }
    }

    @Test
    void tables_are_of_fixed_layout_and_the_head_is_69_and_91_millimetres() {
        for (XWPFTable table : word.getTables()) {
            assertEquals(
                    STTblLayoutType.FIXED,
                    table.getCTTbl().getTblPr().getTblLayout().getType());
        }
        var head = word.getTables().getFirst().getCTTbl().getTblGrid();
        assertMillimetres(69, 69, (BigInteger) head.getGridColArray(0).getW());
        assertMillimetres(91, 91, (BigInteger) head.getGridColArray(1).getW());
    }

    @Test
    void the_head_names_the_agencies_and_the_nation() {
        XWPFTable head = word.getTables().getFirst();
        assertTrue(head.getText().contains("ỦY BAN NHÂN DÂN TỈNH SƠN LA"));
        assertTrue(head.getText().contains("VĂN PHÒNG"));
        assertTrue(head.getText().contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        assertTrue(head.getText().contains("Độc lập - Tự do - Hạnh phúc"));
    }

    @Test
    void number_day_and_month_have_their_leading_zeros() {
        String head = word.getTables().getFirst().getText();
        assertTrue(head.contains("Số: 05/BC-VPUB"), head);
        assertTrue(head.contains("Sơn La, ngày 09 tháng 02 năm 2024"), head);
    }

    @Test
    void a_document_not_yet_registered_leaves_room_for_number_and_date() {
        String head = open(DocxWriter.write(Documents.unnumbered()))
                .getTables()
                .getFirst()
                .getText();
        assertTrue(head.contains("Số:       /BC-VPUB"), head);
        assertFalse(head.contains("null"), head);
    }

    @Test
    void basis_lines_are_italic_and_body_text_is_justified_upright_14_point() {
        XWPFParagraph basis = paragraph("Thực hiện Kế hoạch số 12");
        assertTrue(basis.getRuns().getFirst().isItalic());
        XWPFParagraph body = paragraph("Các phòng, ban, đơn vị");
        assertEquals(ParagraphAlignment.BOTH, body.getAlignment());
        assertEquals(14.0, body.getRuns().getFirst().getFontSizeAsDouble());
        assertFalse(body.getRuns().getFirst().isItalic());
        assertMillimetres(12, 13, BigInteger.valueOf(body.getFirstLineIndent()));
        assertTrue(body.getSpacingAfter() >= 120);
    }

    @Test
    void parts_are_in_bold_capitals_and_stay_with_their_text() {
        XWPFParagraph heading = paragraph("I. ĐẶC ĐIỂM, TÌNH HÌNH");
        assertTrue(heading.getRuns().getFirst().isBold());
        assertTrue(heading.isKeepNext());
        assertNotNull(paragraph("1. Công tác lãnh đạo, chỉ đạo"));
    }

    @Test
    void the_last_sentence_carries_the_end_mark() {
        assertEquals(
                "Văn phòng Ủy ban nhân dân tỉnh trân trọng báo cáo./.",
                paragraph("Văn phòng Ủy ban nhân dân tỉnh trân trọng").getText());
    }

    @Test
    void recipients_are_a_list_that_ends_with_a_full_stop() {
        String foot = word.getTables().get(1).getText();
        assertTrue(foot.contains("- Như trên;"), foot);
        assertTrue(foot.contains("- Lưu: VT, TCHCQT."), foot);
        assertTrue(foot.contains("KT. CHÁNH VĂN PHÒNG"), foot);
        assertTrue(foot.contains("PHÓ CHÁNH VĂN PHÒNG"), foot);
    }

    @Test
    void the_annex_tabulates_the_figures_per_unit_with_totals_last() {
        XWPFTable annex = word.getTables().getLast();
        assertEquals(List.of("TT", "Đơn vị"), cells(annex, 0).subList(0, 2));
        assertEquals(List.of("2", "Trung tâm Thông tin", "0", "12", "3"), cells(annex, 2));
        assertEquals(List.of("", "Tổng số", "9", "15", "24"), cells(annex, 4));
    }

    @Test
    void a_copy_can_be_kept_for_a_look_at_the_page() throws IOException {
        Path copy = Path.of(System.getProperty("dondoc.docx", "target/sample.docx"));
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.write(copy, DocxWriter.write(Documents.report()));
        assertTrue(Files.size(copy) > 0);
    }

    private static List<String> cells(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(cell -> cell.getText().strip())
                .toList();
    }

    private List<XWPFRun> runs() {
        return word.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> !run.text().isBlank())
                .toList();
    }

    private XWPFParagraph paragraph(String start) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph starts with " + start));
    }

    private static void assertMillimetres(int from, int to, Object twips) {
        double length = ((Number) twips).doubleValue() * 25.4 / 1440;
        assertTrue(length > from - 0.1 && length < to + 0.1, length + " mm");
    }

    private static XWPFDocument open(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
