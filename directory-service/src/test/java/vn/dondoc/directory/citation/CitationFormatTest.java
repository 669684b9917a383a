package vn.dondoc.directory.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.citation.grammar.Citation;
import vn.dondoc.directory.citation.grammar.CitationParser;
import vn.dondoc.directory.citation.number.DocumentType;

class CitationFormatTest {

    private static final RecordedReference DIRECTIVE = new RecordedReference(
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
        var plan = new RecordedReference(DocumentType.PLAN, "45/KH-UBND", null, "UBND tỉnh", null);
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
}
