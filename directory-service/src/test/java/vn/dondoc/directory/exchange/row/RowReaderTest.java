package vn.dondoc.directory.exchange.row;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.exchange.table.TableReader;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.kit.RuleViolation;

class RowReaderTest {

    private static List<UnitRow> read(String... lines) {
        var table = TableReader.read("a.csv", String.join("\n", lines).getBytes(UTF_8));
        return RowReader.read(table, Columns.of(table.head()));
    }

    private static List<String> faults(String... lines) {
        return read(lines).getFirst().faults().stream().map(RuleViolation::code).toList();
    }

    @Test
    void columns_are_known_in_both_languages_in_any_order_whatever_their_case_and_accents() {
        var vietnamese = read(
                        "TÊN;Hiệu lực từ;Ma;đơn vị cấp trên;Mã định danh mới;Tên gọi khác",
                        "Phòng A;01/7/2025;AA;VPUB;H55.242;P. A; ")
                .getFirst();
        var english = read(
                        "Unit name,valid from,code,Parent,e-office code,Aliases",
                        "Phòng A,2025-07-01,aa,vpub,H55.242,P. A")
                .getFirst();
        assertEquals(vietnamese, english);
        assertEquals(LocalDate.of(2025, 7, 1), english.from());
        assertEquals(Map.of(Column.EOFFICE, "H55.242"), english.codes());
    }

    @Test
    void every_heading_of_the_export_is_known_and_every_type_is_read_back() {
        Arrays.stream(Column.values())
                .forEach(column ->
                        assertEquals(column, Column.headed(column.heading()).orElseThrow()));
        Arrays.stream(UnitType.values()).forEach(type -> {
            assertEquals(type, TypeLabel.read(TypeLabel.of(type)).orElseThrow());
            assertEquals(type, TypeLabel.read(type.name()).orElseThrow());
        });
    }

    @Test
    void an_empty_cell_says_nothing() {
        var row = read("Mã;Tên;Ký hiệu;Loại;Hiệu lực từ;Tên gọi khác", "AA;Phòng A;;;;")
                .getFirst();
        assertNull(row.symbol());
        assertNull(row.type());
        assertNull(row.from());
        assertEquals(List.of(), row.aliases());
        assertEquals(List.of(), row.faults());
    }

    @Test
    void aliases_are_parted_by_semicolons_or_bars() {
        assertEquals(
                List.of("P. A", "Ban A"),
                read("Mã,Tên,Tên gọi khác", "AA,Phòng A,P. A; Ban A | P. A")
                        .getFirst()
                        .aliases());
    }

    @Test
    void a_heading_without_code_or_name_or_with_one_twice_is_refused_and_an_unknown_one_is_told() {
        assertEquals(
                "import.missing-column",
                assertThrows(RuleViolation.class, () -> read("Mã;Loại", "A;b")).code());
        assertEquals(
                "import.column-twice",
                assertThrows(RuleViolation.class, () -> read("Mã;code;Tên", "A;b;c"))
                        .code());
        var table = TableReader.read("a.csv", "Mã;Tên;Điện thoại;\nA;b;c".getBytes(UTF_8));
        assertEquals(List.of("Điện thoại"), Columns.of(table.head()).unknown());
    }

    @Test
    void all_faults_of_a_line_are_told_at_once() {
        assertEquals(
                List.of("import.row.missing", "import.row.missing", "import.row.type", "import.row.day"),
                faults("Mã;Tên;Loại;Hiệu lực từ", ";;Tổ;31/02/2025"));
    }

    @Test
    void a_day_is_vietnamese_or_iso_and_exists() {
        for (var day : List.of("01/07/2025", "1/7/2025", "2025-07-01")) {
            assertEquals(LocalDate.of(2025, 7, 1), WrittenDay.read(day).orElseThrow());
        }
        for (var none : List.of(
                "31/02/2025", "29/2/2025", "7/31/2025", "1/7/25", "2025", "01/7//2025", "1/1/0001", "2200-01-01")) {
            assertTrue(WrittenDay.read(none).isEmpty(), none);
        }
    }

    @Test
    void formulas_long_texts_and_damaged_codes_are_faults_of_their_line_only() {
        var head = "Mã;Tên;Mã hành chính;Mã định danh cũ";
        var rows = read(
                head,
                "AA;=1+1;;",
                "BB;" + "x".repeat(301) + ";;",
                "CC;c;3646;H55",
                "D-D;d;;",
                "EE;e;03646;000.00.00.H56");
        var codes = rows.stream()
                .map(row -> row.faults().stream().map(RuleViolation::code).toList())
                .toList();
        assertEquals(
                List.of(
                        List.of("import.row.formula"),
                        List.of("import.row.too-long"),
                        List.of("import.row.code-form", "import.row.code-form"),
                        List.of("import.row.unit-code"),
                        List.of()),
                codes);
    }

    @Test
    void letters_of_other_alphabets_and_of_wrong_conversions_are_faults() {
        Stream.of("Phßng Tæng hîp", "PhÃ²ng", "Phòng \u0410", "Phòng\u200BA", "Ðoàn", "a\u202Eb", "A\uFFFD")
                .forEach(name -> assertEquals(List.of("import.row.letters"), faults("Mã;Tên", "AA;" + name), name));
        Stream.of(
                        "Phòng Khoa giáo - Văn xã",
                        "Nhà khách “Thanh Xuân” – Hà Nội",
                        "Đội 1/2 & 3 (tạm)",
                        "Ủy ban nhân dân xã Ea H’leo")
                .forEach(name -> assertEquals(List.of(), faults("Mã;Tên", "AA;" + name), name));
    }

    @Test
    void names_are_composed_before_anything_else() {
        assertEquals("Số", read("Mã;Tên", "AA;S\u00f4\u0301").getFirst().name());
    }
}
