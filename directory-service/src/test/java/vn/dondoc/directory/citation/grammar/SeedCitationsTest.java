package vn.dondoc.directory.citation.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.dondoc.directory.citation.grammar.Seeds.PLAN;
import static vn.dondoc.directory.citation.grammar.Seeds.REPORT;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.citation.text.Finding;

/** The two real documents: 22 mentions of 14 documents and 28 of 15, every field of every mention. */
class SeedCitationsTest {

    @Test
    void the_plan_has_22_mentions_of_14_documents() {
        assertEquals(22, seed(PLAN).citations().size());
        assertEquals(14, documents(seed(PLAN)));
    }

    @Test
    void the_report_has_28_mentions_of_15_documents() {
        assertEquals(28, seed(REPORT).citations().size());
        assertEquals(15, documents(seed(REPORT)));
    }

    @Test
    void every_field_of_the_plans_mentions_is_exact() {
        assertEquals(expected(PLAN), rows(seed(PLAN)));
    }

    @Test
    void every_field_of_the_reports_mentions_is_exact() {
        assertEquals(expected(REPORT), rows(seed(REPORT)));
    }

    @Test
    void the_slip_in_the_date_of_decision_510_is_kept_and_a_date_suggested() {
        Citation decision = seed(PLAN).citations().get(15);
        assertNull(decision.date());
        assertEquals("20/001/2022", decision.dateText());
        Finding finding = decision.findings().getFirst();
        assertEquals("20/01/2022", finding.suggestion());
        assertEquals("20/001/2022", finding.span().of(seed(PLAN).text()));
    }

    @Test
    void short_mentions_stand_for_the_first_full_one() {
        List<Citation> citations = seed(PLAN).citations();
        assertEquals(0, citations.get(18).shortFor());
        assertEquals(0, citations.get(19).shortFor());
        assertEquals("Chỉ thị số 07", citations.get(18).span().of(seed(PLAN).text()));
    }

    private static ParsedText seed(Seeds seed) {
        return CitationParser.parse(seed.text());
    }

    private static long documents(ParsedText text) {
        return text.citations().stream()
                .map(citation -> citation.type() + citation.number())
                .distinct()
                .count();
    }

    private static String expected(Seeds seed) {
        return String.join("\n", seed.rows());
    }

    private static String rows(ParsedText text) {
        return String.join("\n", text.citations().stream().map(SeedRow::of).toList());
    }
}
