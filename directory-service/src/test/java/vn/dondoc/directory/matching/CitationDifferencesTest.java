package vn.dondoc.directory.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.citation.format.CitedDocument;
import vn.dondoc.directory.citation.grammar.CitationParser;
import vn.dondoc.directory.citation.number.DocumentType;

class CitationDifferencesTest {

    private static final CitedDocument RECORDED = new CitedDocument(
            DocumentType.DIRECTIVE,
            "46-CT/TW",
            LocalDate.of(2015, 6, 22),
            "Ban Bí thư",
            "Tăng cường bảo vệ an ninh Tổ quốc, trật tự công sở");

    private static List<String> differences(String text) {
        var citation = CitationParser.parse(text).citations().getFirst();
        return CitationDifferences.between(citation, RECORDED).stream()
                .map(difference -> difference.field() + " " + difference.grade())
                .toList();
    }

    @Test
    void an_exact_citation_has_none() {
        assertEquals(
                List.of(),
                differences("Chỉ thị số 46-CT/TW ngày 22/6/2015 của Ban Bí thư về “Tăng cường bảo vệ an ninh Tổ quốc,"
                        + " trật tự công sở”"));
    }

    @Test
    void what_is_not_cited_is_no_difference() {
        assertEquals(List.of(), differences("Chỉ thị số 46-CT/TW"));
    }

    @Test
    void another_day_is_another_date() {
        assertEquals(List.of("date OTHER_DATE"), differences("Chỉ thị số 46-CT/TW ngày 26/6/2015"));
    }

    @Test
    void a_damaged_date_is_shown_with_the_recorded_one() {
        var citation = CitationParser.parse("Chỉ thị số 46-CT/TW ngày 22/006/2015")
                .citations()
                .getFirst();
        assertEquals(
                List.of(new Difference("date", "22/006/2015", "22/6/2015", DifferenceGrade.OTHER_DATE)),
                CitationDifferences.between(citation, RECORDED));
    }

    @Test
    void case_comma_and_the_place_of_a_tone_mark_are_the_slightest() {
        assertEquals(
                List.of("title PUNCTUATION_OR_CASE"),
                differences("Chỉ thị số 46-CT/TW về “tăng cường bảo vệ an ninh tổ quốc trật tự công sở”"));
    }

    @Test
    void initials_are_an_abbreviation() {
        assertEquals(
                List.of("title ABBREVIATION"),
                differences("Chỉ thị số 46-CT/TW về “Tăng cường bảo vệ ANTQ, trật tự công sở”"));
    }

    @Test
    void another_word_is_another_wording() {
        assertEquals(
                List.of("title OTHER_WORDING"),
                differences("Chỉ thị số 46-CT/TW về “Tăng cường bảo vệ Tổ quốc, trật tự công sở”"));
    }

    @Test
    void another_issuer_is_another_wording_but_a_term_is_none() {
        assertEquals(List.of("issuer OTHER_WORDING"), differences("Chỉ thị số 46-CT/TW của Bộ Chính trị"));
        assertEquals(List.of(), differences("Chỉ thị số 46-CT/TW của Ban Bí thư khóa XI"));
        assertEquals(List.of(), differences("Chỉ thị số 46-CT/TW của Ban Bí thư (khóa XI)"));
    }
}
