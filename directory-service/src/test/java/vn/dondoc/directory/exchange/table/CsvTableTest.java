package vn.dondoc.directory.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.exchange.table.Cell.Kind;
import vn.dondoc.kit.RuleViolation;

class CsvTableTest {

    private static Table read(String text) {
        return TableReader.read("don-vi.csv", text.getBytes(UTF_8));
    }

    private static RuleViolation refusal(String name, byte[] content) {
        return assertThrows(RuleViolation.class, () -> TableReader.read(name, content));
    }

    private static List<String> texts(Line line) {
        return line.cells().stream().map(Cell::text).toList();
    }

    @Test
    void comma_semicolon_and_tab_separate_whatever_quotes_hold() {
        for (var separator : List.of(",", ";", "\t")) {
            var table = read("Mã" + separator + "\"Tên, gọi; khác\"\r\nA" + separator + "\"b" + separator + "c\"\r\n");
            assertEquals(List.of("Mã", "Tên, gọi; khác"), texts(table.head()));
            assertEquals("A", table.lines().getFirst().cell(0).text());
        }
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertEquals(List.of("Mã"), texts(read("\uFEFFMã\nA").head()));
    }

    @Test
    void blank_lines_count_for_the_number_but_not_as_lines() {
        var table = read("\nMã;Tên\n;;\n\nA;b\n");
        assertEquals(2, table.head().number());
        assertEquals(List.of(5), table.lines().stream().map(Line::number).toList());
    }

    @Test
    void a_line_break_and_wide_spaces_inside_a_cell_are_one_space() {
        assertEquals(
                "Phòng Tổng hợp",
                read("Tên\n\"Phòng\r\n Tổng\u00A0hợp \"")
                        .lines()
                        .getFirst()
                        .cell(0)
                        .text());
    }

    @Test
    void what_a_spreadsheet_would_run_is_a_formula_and_what_was_guarded_is_text() {
        for (var formula : List.of("=1+1", "+84", "-2", "@SUM(A1)", "\"\t=1\"", "\"=HYPERLINK(\"\"http://x\"\")\"")) {
            assertEquals(
                    Kind.FORMULA,
                    read("Tên\n" + formula).lines().getFirst().cell(0).kind(),
                    formula);
        }
        assertEquals(
                new Cell("=1+1", Kind.TEXT),
                read("Tên\n'=1+1").lines().getFirst().cell(0));
        assertEquals(new Cell("-", Kind.TEXT), read("Tên\n-").lines().getFirst().cell(0));
    }

    @Test
    void guarding_and_reading_bring_every_text_back() {
        Stream.of("Phòng A", "=1", "'=1", "''=1", "'", "'a", "-", "- Phòng", "+84", "@x", "")
                .forEach(text -> assertEquals(text, FormulaGuard.unguarded(FormulaGuard.guarded(text)), text));
        assertEquals("'=1", FormulaGuard.guarded("=1"));
    }

    @Test
    void another_encoding_is_recognised_and_refused() {
        var text = "Mã;Tên\nA;Phòng Tổng hợp";
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(
                    "import.not-utf8", refusal("a.csv", text.getBytes(charset)).code(), charset.name());
        }
        var windows = "Ma;Tên\nA;Phòng".getBytes(Charset.forName("windows-1258"));
        assertEquals("import.not-utf8", refusal("a.csv", windows).code());
        byte[] tcvn3 = {'P', 'h', (byte) 0xDF, 'n', 'g', '\n', 'T', (byte) 0xE6, 'n', 'g'};
        assertEquals(415, refusal("a.csv", tcvn3).status());
    }

    @Test
    void an_empty_file_and_one_with_a_heading_only_are_empty() {
        for (var text : List.of("", "\uFEFF", "\n\n", "Mã;Tên\n", "Mã;Tên\n;\n")) {
            assertEquals("import.empty", refusal("a.csv", text.getBytes(UTF_8)).code());
        }
    }

    @Test
    void a_quote_that_never_ends_breaks_the_file() {
        assertEquals(
                "import.broken",
                refusal("a.csv", "Mã;Tên\nA;\"b\nC;d".getBytes(UTF_8)).code());
    }

    @Test
    void the_content_decides_and_the_name_has_to_agree() {
        assertEquals(
                "import.unsupported-type",
                refusal("a.pdf", "%PDF".getBytes(UTF_8)).code());
        assertEquals(
                "import.unsupported-type",
                refusal("a.xlsx", "Mã;Tên\nA;b".getBytes(UTF_8)).code());
        assertEquals(
                "import.unsupported-type",
                refusal("a.csv", new byte[] {'P', 'K', 3, 4}).code());
        assertEquals(
                "import.old-excel",
                refusal("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                        .code());
        assertEquals("import.too-large", refusal("a.csv", new byte[10_000_000]).code());
    }
}
