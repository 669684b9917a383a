package vn.dondoc.directory.citation.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.citation.grammar.Citation;
import vn.dondoc.directory.citation.grammar.CitationParser;
import vn.dondoc.directory.citation.number.DocumentType;

class CitationFormatTest {

    private static final CitedDocument DIRECTIVE = new CitedDocument(
            DocumentType.DIRECTIVE,
            "12/CT-BCA-V05",
            LocalDate.of(2025, 5, 7),
            "Bộ trưởng Bộ Công an",
            "Nâng cao chất lượng tuần tra");

    @Test
    void the_first_citation_is_full() {
        assertEquals(
                "Chỉ thị số 12/CT-BCA-V05 ngày 07/5/2025 của Bộ trưởng Bộ Công an về “Nâng cao chất lượng tuần tra”",
                CitationFormat.full(DIRECTIVE));
    }

    @Test
    void later_ones_are_type_and_number() {
        assertEquals("Chỉ thị số 12/CT-BCA-V05", CitationFormat.brief(DIRECTIVE));
    }

    @Test
    void what_is_not_recorded_is_left_out() {
        var plan = new CitedDocument(DocumentType.PLAN, "45/KH-UBND", null, "UBND tỉnh", null);
        assertEquals("Kế hoạch số 45/KH-UBND của UBND tỉnh", CitationFormat.full(plan));
    }

    @Test
    void days_under_10_and_months_1_and_2_have_a_leading_zero() {
        assertEquals("09/02/2024", CitationFormat.day(LocalDate.of(2024, 2, 9)));
        assertEquals("15/8/2014", CitationFormat.day(LocalDate.of(2014, 8, 15)));
    }

    @Test
    void what_is_spelled_in_full_is_read_back_whole() {
        Citation read =
                CitationParser.parse(CitationFormat.full(DIRECTIVE)).citations().getFirst();
        assertEquals(DIRECTIVE.number(), read.number());
        assertEquals(DIRECTIVE.issuedOn(), read.date());
        assertEquals(DIRECTIVE.issuer(), read.issuer());
        assertEquals(DIRECTIVE.title(), read.title());
    }

    @Test
    void a_law_goes_by_its_name_before_its_number() {
        var law = CitedDocument.of("Luật", "33/2024/QH15", LocalDate.of(2024, 6, 21), "Quốc hội", "Luật Lưu trữ");
        assertEquals("Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024", CitationFormat.full(law));
        assertEquals("Luật số 33/2024/QH15", CitationFormat.brief(law));
    }

    @Test
    void a_party_document_keeps_the_partys_form() {
        var directive = CitedDocument.of("CT", "46-CT/TW", LocalDate.of(2015, 6, 22), "Bộ Chính trị", null);
        assertEquals("Chỉ thị số 46-CT/TW ngày 22/6/2015 của Bộ Chính trị", CitationFormat.full(directive));
    }

    @Test
    void joint_issuers_stand_after_giua() {
        var programme = CitedDocument.of(
                "CTr", "09/CTr-BCA-MTTW", LocalDate.of(2013, 8, 1), "Bộ Công an với Ban Thường trực", "Giữ bình yên");
        assertEquals(
                "Chương trình số 09/CTr-BCA-MTTW ngày 01/8/2013 giữa Bộ Công an với Ban Thường trực về “Giữ bình yên”",
                CitationFormat.full(programme));
    }

    @Test
    void numbers_under_10_have_a_leading_zero() {
        assertEquals(
                "Kế hoạch số 07/KH-UBND", CitationFormat.brief(CitedDocument.of("KH", "7/KH-UBND", null, null, null)));
        assertEquals(
                "Nghị định số 05a/2025/NĐ-CP",
                CitationFormat.brief(CitedDocument.of("NĐ", "5a/2025/NĐ-CP", null, null, null)));
    }

    @Test
    void a_clause_or_a_subject_with_its_own_ve_is_not_quoted() {
        var circular = CitedDocument.of("TT", "08/2026/TT-BNV", null, null, "quy định chế độ trực");
        assertEquals("Thông tư số 08/2026/TT-BNV quy định chế độ trực", CitationFormat.full(circular));
        var decision = CitedDocument.of("QĐ", "99/QĐ-UBND", null, null, "Về việc thành lập Tổ công tác");
        assertEquals("Quyết định số 99/QĐ-UBND về việc thành lập Tổ công tác", CitationFormat.full(decision));
    }

    @Test
    void a_document_without_a_number_or_of_an_unknown_type_is_cited_by_what_is_known() {
        var unnumbered = CitedDocument.of("QĐ", "/QĐ-UBND", LocalDate.of(2026, 3, 1), "UBND tỉnh", null);
        assertEquals("Quyết định ngày 01/3/2026 của UBND tỉnh", CitationFormat.full(unnumbered));
        assertEquals("Văn bản số 12/XYZ", CitationFormat.brief(CitedDocument.of("XYZ", "12/XYZ", null, null, null)));
    }

    @Test
    void in_one_text_the_first_citation_is_full_and_the_later_ones_are_short() {
        var text = new CitingText();
        assertEquals(CitationFormat.full(DIRECTIVE), text.cite(DIRECTIVE));
        assertEquals("Chỉ thị số 12/CT-BCA-V05", text.cite(DIRECTIVE));
    }

    @Test
    void two_documents_of_one_number_keep_their_dates() {
        var text = new CitingText();
        var old = CitedDocument.of("KH", "45/KH-UBND", LocalDate.of(2025, 2, 1), "UBND tỉnh", null);
        var young = CitedDocument.of("KH", "45/KH-UBND", LocalDate.of(2026, 3, 3), "UBND tỉnh", null);
        text.cite(old);
        assertEquals("Kế hoạch số 45/KH-UBND ngày 03/3/2026 của UBND tỉnh", text.cite(young));
        assertEquals("Kế hoạch số 45/KH-UBND ngày 01/02/2025", text.cite(old));
    }
}
