package vn.dondoc.directory.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.directory.exchange.Workbooks;
import vn.dondoc.directory.exchange.table.Cell.Kind;
import vn.dondoc.kit.RuleViolation;

class XlsxTableTest {

    private static final String HEADING = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã</t></is></c></row>";

    private static Table read(byte[] workbook) {
        return TableReader.read("don-vi.xlsx", workbook);
    }

    private static Line secondLine(String cells) {
        return read(Workbooks.ofRows(HEADING + "<row r=\"7\">" + cells + "</row>"))
                .lines()
                .getFirst();
    }

    private static String refusal(byte[] workbook) {
        return assertThrows(RuleViolation.class, () -> read(workbook)).code();
    }

    @Test
    void text_is_read_by_row_and_column_in_nfc() {
        var table = read(Workbooks.of(List.of(List.of("Mã", "Tên"), List.of("A1", "Ba\u0301o  ca\u0301o"))));
        assertEquals("Mã", table.head().cell(0).text());
        assertEquals("Báo cáo", table.lines().getFirst().cell(1).text());
        assertEquals("", table.lines().getFirst().cell(9).text());
    }

    @Test
    void a_line_keeps_its_number_in_the_sheet_and_a_cell_its_column() {
        var line = secondLine("<c r=\"C7\" t=\"str\"><v>x</v></c>");
        assertEquals(7, line.number());
        assertEquals(List.of("", "", "x"), line.cells().stream().map(Cell::text).toList());
    }

    @Test
    void date_cells_are_iso_dates_whatever_their_format() {
        var line = secondLine("<c r=\"A7\" s=\"1\"><v>45839</v></c><c r=\"B7\" s=\"2\"><v>45839.75</v></c>");
        assertEquals(
                List.of("2025-07-01", "2025-07-01"),
                line.cells().stream().map(Cell::text).toList());
    }

    @Test
    void a_number_is_written_out_and_is_no_date() {
        var line = secondLine("<c r=\"A7\"><v>1.0101E4</v></c><c r=\"B7\" s=\"3\"><v>45839</v></c>");
        assertEquals(
                List.of("10101", "45839"), line.cells().stream().map(Cell::text).toList());
    }

    @Test
    void a_formula_is_neither_run_nor_is_its_cached_result_taken() {
        var line = secondLine("<c r=\"A7\" t=\"str\"><f>WEBSERVICE(\"http://x\")</f><v>Phòng A</v></c>"
                + "<c r=\"B7\" t=\"e\"><v>#REF!</v></c>");
        assertEquals(Kind.FORMULA, line.cell(0).kind());
        assertFalse(line.cell(0).text().contains("Phòng A"));
        assertEquals(Kind.BROKEN, line.cell(1).kind());
    }

    @Test
    void a_formula_that_is_shared_with_other_cells_is_a_formula_too() {
        var line = secondLine("<c r=\"A7\" t=\"str\"><f t=\"shared\" ref=\"A7:B7\" si=\"0\">C7</f><v>Phòng A</v></c>"
                + "<c r=\"B7\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>Phòng A</v></c>"
                + "<c r=\"C7\"><f t=\"shared\" si=\"0\"/><v>12</v></c>");
        assertEquals(
                List.of(Kind.FORMULA, Kind.FORMULA, Kind.FORMULA),
                line.cells().stream().map(Cell::kind).toList());
    }

    @Test
    void text_that_begins_with_an_equals_sign_is_text() {
        assertEquals(
                new Cell("=A1", Kind.TEXT),
                secondLine("<c r=\"A7\" t=\"inlineStr\"><is><t>=A1</t></is></c>")
                        .cell(0));
    }

    @Nested
    class Hostile {

        @Test
        void a_zip_bomb_is_refused_before_it_is_parsed() {
            var bomb = Workbooks.with("xl/worksheets/sheet1.xml", new byte[40_000_000]);
            assertEquals(true, bomb.length < 100_000);
            assertEquals("import.unpacks-too-large", refusal(bomb));
        }

        @Test
        void an_archive_of_countless_parts_is_refused() {
            var parts = new java.util.LinkedHashMap<String, byte[]>();
            for (var i = 0; i < 600; i++) {
                parts.put("xl/" + i + ".xml", new byte[0]);
            }
            assertEquals("import.unpacks-too-large", refusal(Workbooks.zip(parts)));
        }

        @Test
        void macros_are_refused_under_any_name() {
            assertEquals("import.macros", refusal(Workbooks.with("xl/vbaProject.bin", new byte[10])));
            assertEquals("import.macros", refusal(Workbooks.with("xl/macrosheets/sheet1.xml", new byte[10])));
            var macros = assertThrows(RuleViolation.class, () -> TableReader.read("a.XLSM", new byte[10]));
            assertEquals(415, macros.status());
        }

        @Test
        void an_external_entity_is_not_opened(@TempDir Path folder) throws Exception {
            var secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
            var docType = "<!DOCTYPE w [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri());
            var rows = HEADING + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a&x;</t></is></c></row>";
            assertEquals("import.broken", refusal(Workbooks.ofRows(docType, rows)));
        }

        @Test
        void entities_that_multiply_are_not_expanded() {
            var docType = "<!DOCTYPE w [<!ENTITY a \"%s\"><!ENTITY b \"%s\">]>"
                    .formatted("x".repeat(1_000), "&a;".repeat(1_000));
            var rows = HEADING + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>";
            assertEquals("import.broken", refusal(Workbooks.ofRows(docType, rows)));
        }

        @Test
        void a_truncated_workbook_is_broken_wherever_it_was_cut() {
            var whole = Workbooks.of(List.of(List.of("Mã"), List.of("A")));
            for (var length = 4; length < whole.length; length += 97) {
                assertEquals("import.broken", refusal(Arrays.copyOf(whole, length)));
            }
        }

        @Test
        void a_cell_in_an_impossible_column_takes_no_memory() {
            for (var address : List.of("XFD2", "ZZZZZ2", "ZZZZZZZZ2", "A99999999999", "a", "-1", "")) {
                var rows = HEADING + "<row r=\"2\"><c r=\"%s\" t=\"str\"><v>x</v></c></row>".formatted(address);
                var code = refusalOrNull(Workbooks.ofRows(rows));
                assertEquals(
                        true,
                        code == null
                                || List.of("import.broken", "import.too-many-columns")
                                        .contains(code),
                        address + code);
            }
        }

        private static String refusalOrNull(byte[] workbook) {
            try {
                read(workbook);
                return null;
            } catch (RuleViolation refused) {
                return refused.code();
            }
        }

        @Test
        void numbers_of_absurd_size_stay_short() {
            assertEquals(
                    true,
                    secondLine("<c r=\"A7\"><v>1E999999999</v></c>")
                                    .cell(0)
                                    .text()
                                    .length()
                            < 30);
        }

        @Test
        void strange_values_break_the_file_and_nothing_else() {
            assertEquals(
                    "import.broken",
                    refusal(Workbooks.ofRows(HEADING + "<row r=\"2\"><c r=\"A2\"><v>abc</v></c></row>")));
            assertEquals("import.broken", refusal(Workbooks.zip(java.util.Map.of("a.txt", new byte[3]))));
        }

        @Test
        void more_than_five_thousand_rows_or_thirty_columns_are_refused() {
            assertEquals("import.too-many-rows", refusal(Workbooks.of(Collections.nCopies(5_002, List.of("A")))));
            assertEquals(
                    5_000,
                    read(Workbooks.of(Collections.nCopies(5_001, List.of("A"))))
                            .lines()
                            .size());
            assertEquals(
                    "import.too-many-columns",
                    refusal(Workbooks.of(Collections.nCopies(2, Collections.nCopies(31, "A")))));
        }
    }
}
