package vn.dondoc.plan.reading.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class PdfTest {

    private final DocumentExtractor extractor = new DocumentExtractor(ExtractionLimits.DEFAULT);

    @Test
    void lines_come_out_in_the_order_of_reading_whatever_the_order_of_the_file() {
        var pdf = new PdfFile()
                .page()
                .put(2, 85, "ban hành kế hoạch như sau:")
                .put(1, 85, "Thực hiện Chỉ thị, Văn phòng UBND tỉnh");
        assertEquals("Thực hiện Chỉ thị, Văn phòng UBND tỉnh\nban hành kế hoạch như sau:", text(pdf));
    }

    @Test
    void two_columns_are_read_one_after_the_other() {
        var pdf = new PdfFile()
                .page()
                .put(0, 70, "UBND TỈNH SƠN LA")
                .put(0, 300, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .put(1, 85, "VĂN PHÒNG")
                .put(1, 340, "Độc lập - Tự do - Hạnh phúc")
                .put(3, 85, "Căn cứ Kế hoạch của UBND tỉnh, Văn phòng ban hành kế hoạch với nội dung sau:");
        assertEquals("""
                UBND TỈNH SƠN LA
                VĂN PHÒNG
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Căn cứ Kế hoạch của UBND tỉnh, Văn phòng ban hành kế hoạch với nội dung sau:""", text(pdf));
    }

    @Test
    void a_table_gives_one_line_a_row_however_often_its_cells_wrap() {
        var pdf = new PdfFile().page();
        row(pdf, 0, "STT", "Nhiệm vụ", "Đơn vị", "Thời hạn");
        row(pdf, 1, "1", "Rà soát hệ thống", "Phòng Tổng hợp", "30/4/2026");
        row(pdf, 2, "", "phòng cháy", "", "");
        row(pdf, 3, "2", "Tập huấn", "Nhà khách UBND", "Quý II");
        assertEquals("""
                STT | Nhiệm vụ | Đơn vị | Thời hạn
                1 | Rà soát hệ thống phòng cháy | Phòng Tổng hợp | 30/4/2026
                2 | Tập huấn | Nhà khách UBND | Quý II""", text(pdf));
    }

    @Test
    void a_number_that_hangs_before_its_paragraph_is_no_column() {
        var pdf = new PdfFile()
                .page()
                .put(0, 85, "1.")
                .put(0, 130, "Tổ chức tuyên truyền trong cơ quan")
                .put(1, 130, "bằng nhiều hình thức")
                .put(2, 85, "2.")
                .put(2, 130, "Ký cam kết");
        assertEquals("1. Tổ chức tuyên truyền trong cơ quan\nbằng nhiều hình thức\n2. Ký cam kết", text(pdf));
    }

    @Test
    void running_heads_and_page_numbers_in_them_are_left_out() {
        var pdf = new PdfFile();
        for (int page = 1; page <= 3; page++) {
            pdf.page().put(0, 280, "Trang " + page + "/3").put(2, 85, "Nội dung " + "abc".charAt(page - 1));
        }
        assertEquals("Nội dung a\n Nội dung b\n Nội dung c", text(pdf));
    }

    @Test
    void each_page_is_told_with_its_place_and_a_picture_with_its_number() {
        var extracted = extracted(new PdfFile()
                .page()
                .put(0, 85, "Một")
                .page()
                .page()
                .put(0, 85, "Ba")
                .bytes());
        assertEquals(List.of(0, 5, 7), extracted.pages());
        assertEquals("Ba", extracted.text().substring(7));
        assertEquals(List.of(2), extracted.pictures());
    }

    @Test
    void a_scan_says_that_it_is_one() {
        assertEquals("import.scanned", refusal(new PdfFile().page().page().bytes()));
    }

    @Test
    void a_locked_file_says_that_it_is_locked() throws IOException {
        assertEquals(
                "import.locked",
                refusal(new PdfFile().page().put(0, 85, "Một").lockedBy("khoa").bytes()));
    }

    @Test
    void a_truncated_file_is_refused() {
        var whole = new PdfFile().page().put(0, 85, "Một").bytes();
        assertEquals("import.unsupported-type", refusal(Arrays.copyOf(whole, 40)));
    }

    @Test
    void a_stream_that_unpacks_to_more_than_the_limit_is_refused_before_it_is_unpacked() throws IOException {
        var bomb = new ByteArrayOutputStream();
        bomb.write(
                "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length 9>>\nstream\r\n".getBytes(StandardCharsets.US_ASCII));
        try (var deflated = new DeflaterOutputStream(bomb)) {
            for (int i = 0; i < 70; i++) {
                deflated.write(new byte[1_000_000]);
            }
        }
        assertEquals("import.too-large", refusal(bomb.toByteArray()));
    }

    @Test
    void a_secret_is_refused() {
        assertEquals(
                "import.state-secret",
                refusal(new PdfFile()
                        .page()
                        .put(0, 85, "TỐI MẬT")
                        .put(1, 85, "KẾ HOẠCH")
                        .bytes()));
    }

    private static void row(PdfFile pdf, int line, String... cells) {
        float[] places = {70, 110, 290, 440};
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                pdf.put(line, places[i], cells[i]);
            }
        }
    }

    private String text(PdfFile pdf) {
        return extracted(pdf.bytes()).text();
    }

    private Extracted extracted(byte[] content) {
        return assertInstanceOf(Extracted.class, extractor.extract("ke-hoach.pdf", content));
    }

    private String refusal(byte[] content) {
        return assertInstanceOf(Refused.class, extractor.extract("ke-hoach.pdf", content))
                .code();
    }
}
