package vn.dondoc.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.text.Span;

class CitationFindingsTest {

    @Test
    void one_number_with_two_titles_is_found_with_both_wordings() {
        List<Finding> findings = CitationFindings.of(List.of(
                cited(0, "07/CT-BCA-V28", "Đẩy mạnh phong trào toàn dân", 0),
                cited(1, "07/CT-BCA-V28", "Đẩy mạnh công tác xây dựng phong trào toàn dân", 50),
                cited(2, "07/CT-BCA-V28", null, 90)));
        assertEquals(1, findings.size());
        assertEquals("citation.titles-differ", findings.getFirst().code());
        assertEquals(new Span(50, 60), findings.getFirst().span());
        assertTrue(
                findings.getFirst().message().contains("“Đẩy mạnh phong trào toàn dân”; “Đẩy mạnh công tác xây dựng"));
    }

    @Test
    void titles_that_differ_only_in_case_or_punctuation_are_the_same() {
        assertEquals(
                List.of(),
                CitationFindings.of(List.of(
                        cited(0, "28-NQ/TW", "Chiến lược bảo vệ Tổ quốc", 0),
                        cited(1, "28-NQ/TW", "chiến lược bảo vệ tổ  quốc.", 50))));
    }

    @Test
    void documents_that_share_a_number_but_not_a_symbol_are_not_compared() {
        assertEquals(
                List.of(),
                CitationFindings.of(List.of(
                        cited(0, "46-CT/TW", "Tăng cường sự lãnh đạo", 0),
                        cited(1, "46-CT/TU", "Tăng cường vai trò", 50))));
    }

    @Test
    void a_task_names_the_citations_inside_it() {
        PlanReading plan = Seeds.reading(PlanText.withContent("1. Thực hiện Chỉ thị số 07/CT-BCA-V28 ngày 15/8/2014."));
        int start = plan.text().indexOf("Chỉ thị số 07");
        CitedDocument inside = cited(4, "07/CT-BCA-V28", null, start);
        CitedDocument outside = cited(5, "12/KH-UBND", null, 0);
        assertEquals(
                List.of(4),
                CitationFindings.attach(plan, List.of(inside, outside))
                        .tasks()
                        .getFirst()
                        .citations());
    }

    private static CitedDocument cited(int index, String number, String title, int start) {
        return new CitedDocument(index, null, number, null, null, title, new Span(start, start + 10), null);
    }
}
