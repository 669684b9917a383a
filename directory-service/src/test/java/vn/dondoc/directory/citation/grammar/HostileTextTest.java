package vn.dondoc.directory.citation.grammar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.directory.citation.text.NormalisedText;
import vn.dondoc.directory.citation.text.Tokens;

/** Text made to be slow: the work, in CPU time of this thread, stays in proportion to the text, and so does the answer. */
class HostileTextTest {

    private static final int LONG_TEXT = 1 << 18;
    private static final String ORDINARY = """
            Thực hiện Kế hoạch số 52/KH-UBND ngày 10/02/2026 của UBND tỉnh về thực hiện Chỉ thị số 12/CT-BCA-V05 ngày

            07/5/2025 của Bộ trưởng Bộ Công an về “Nâng cao chất lượng tuần tra” năm 2026, Văn phòng giao các phòng rà soát

            tài liệu, lập danh mục, báo cáo kết quả trước ngày 05/6/2026 và chuẩn bị kinh phí cho việc sửa chữa trụ sở.

            """;
    private static final List<String> PIECES = List.of(
            "Chỉ thị số 07/CT-BCA về “",
            "Chỉ thị số 07/CT-BCA về \"x ",
            "Kế hoạch số 1/KH-A về thực hiện ",
            "Kế hoạch số 1/KH-A về thực hiện Chỉ thị số 2/CT-B và Chỉ thị số 3/CT-C và ",
            "Luật Luật ",
            "Luật a b c d e f g h i k l m n số ",
            "Kế hoạch của Bộ A Bộ B Bộ C ",
            "số 1-1-1/A-A-A-",
            "1/A-",
            "/-/-",
            "ngày 1/1/1/1/",
            "về năm 2024, năm 2024, ",
            "Chỉ thị số 07 ",
            "Chỉ thị số 1/CT-A về a(b(c(",
            "“”''\"",
            "a\u0301\u0323\u0301\u0323\u0301\u0323\u0301\u0323",
            "\u0301\u0323",
            "\n\n1\n\n",
            "https://",
            "của giữa Hội nghị của ",
            "Quyết định số ………",
            "Quyết định số 1/QĐ-A ngày … tháng … ",
            "Kế hoạch số 1/KH-A của Ban a b c d e f ",
            "Nghị quyết số 1/NQ-A của Quốc hội, kỳ họp thứ 1 1 1 1 ",
            "Chỉ thị số 1/CT-A về x (1/1/1 - ",
            "Luật sửa đổi Luật sửa đổi ",
            ORDINARY);

    @TestFactory
    Stream<DynamicTest> a_hostile_text_is_read_in_linear_time() {
        return PIECES.stream().map(piece -> DynamicTest.dynamicTest(piece, () -> readsInLinearTime(piece)));
    }

    /** Four times the text may take four times as long, quadratic work takes sixteen; a busy machine gets three tries. */
    private static void readsInLinearTime(String piece) {
        millis(piece, LONG_TEXT / 8);
        boolean linear = false;
        for (int attempt = 0; attempt < 3 && !linear; attempt++) {
            long quarter = millis(piece, LONG_TEXT / 4);
            long whole = millis(piece, LONG_TEXT);
            report(piece, quarter, whole);
            linear = whole < 12 * Math.max(quarter, 20);
        }
        assertTrue(linear, "more than linear: " + piece);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void report(String piece, long quarter, long whole) {
        long scan = scanMillis(piece.repeat(LONG_TEXT / piece.length()));
        System.out.printf(
                "%-40.40s 64 KB %5d ms, 256 KB %5d ms, tokens alone %4d ms, ratio %.1f%n",
                piece.strip().replaceAll("\\s+", " "), quarter, whole, scan, (double) whole / Math.max(1, scan));
    }

    private static long millis(String piece, int size) {
        String text = piece.repeat(size / piece.length());
        long start = cpuNanos();
        long words = CitationParser.parse(text).citations().stream()
                .mapToLong(citation -> String.valueOf(citation.title()).length())
                .sum();
        assertTrue(words < 30L * size, words + " characters of titles");
        return (cpuNanos() - start) / 1_000_000;
    }

    private static long scanMillis(String text) {
        long start = cpuNanos();
        assertTrue(Tokens.of(NormalisedText.of(text).text()).size() >= 0);
        return (cpuNanos() - start) / 1_000_000;
    }
}
