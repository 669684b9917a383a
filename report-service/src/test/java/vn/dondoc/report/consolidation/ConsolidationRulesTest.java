package vn.dondoc.report.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.report.report.Aggregation;
import vn.dondoc.report.report.Contribution;
import vn.dondoc.report.report.Outline;
import vn.dondoc.report.report.Outline.Indicator;
import vn.dondoc.report.report.ReportContent;
import vn.dondoc.report.report.ReportContent.Figure;
import vn.dondoc.report.report.ReportContent.Paragraph;
import vn.dondoc.report.report.ReportContent.Section;
import vn.dondoc.report.unitcopy.UnitRef;

class ConsolidationRulesTest {

    private static final Outline OUTLINE = new Outline(
            List.of(new Outline.Part("I", "I", 1, "Tình hình", ""), new Outline.Part("II.1", "1", 2, "Chỉ đạo", "")),
            List.of(
                    new Indicator("STAFF", "Công chức", "người", Aggregation.SUM),
                    new Indicator("LEVEL", "Mức", "%", Aggregation.LAST),
                    new Indicator("NOTE", "Riêng", "", Aggregation.NONE)));

    private final Contribution general = contribution("TONGHOP", "Đã họp phổ biến kế hoạch.", 9, 80);
    private final Contribution information = contribution("TTTHONGTIN", "Đã đăng 12 tin, bài.", 15, 95);

    @Test
    void paragraphs_come_per_section_in_the_order_of_the_units_with_their_source() {
        var drawn = ConsolidationRules.draw(OUTLINE, ReportContent.EMPTY, List.of(general, information));
        assertEquals(List.of("Đã họp phổ biến kế hoạch.", "Đã đăng 12 tin, bài."), texts(drawn, "I"));
        var source = drawn.in("I").getLast().sources().getFirst();
        assertEquals(information.reportId(), source.reportId());
        assertEquals("TTTHONGTIN", source.unitCode());
        assertEquals(information.content().in("I").getFirst().id(), source.paragraphId());
        assertEquals(1, source.contentVersion());
    }

    @Test
    void figures_are_added_or_the_last_one_is_taken_or_left_with_the_unit() {
        var drawn = ConsolidationRules.draw(OUTLINE, ReportContent.EMPTY, List.of(general, information));
        assertEquals(BigDecimal.valueOf(24), drawn.figure("STAFF").orElseThrow().value());
        assertEquals(BigDecimal.valueOf(95), drawn.figure("LEVEL").orElseThrow().value());
        assertNull(drawn.figure("NOTE").orElseThrow().value());
        assertEquals(2, drawn.figure("STAFF").orElseThrow().sources().size());
    }

    @Test
    void drawing_twice_changes_nothing() {
        var accepted = List.of(general, information);
        var once = ConsolidationRules.draw(OUTLINE, ReportContent.EMPTY, accepted);
        assertEquals(once, ConsolidationRules.draw(OUTLINE, once, accepted));
    }

    @Test
    void a_report_accepted_later_is_added_to_what_is_there() {
        var first = ConsolidationRules.draw(OUTLINE, ReportContent.EMPTY, List.of(general));
        var second = ConsolidationRules.draw(OUTLINE, first, List.of(general, information));
        assertEquals(2, second.in("I").size());
        assertEquals(
                BigDecimal.valueOf(24), second.figure("STAFF").orElseThrow().value());
    }

    @Test
    void what_the_coordinator_rewrote_stays_and_what_was_taken_out_stays_out() {
        var edited = new Paragraph(
                UUID.randomUUID(),
                "Các phòng đã họp.",
                List.of(general.sourceOf(general.content().in("I").getFirst())));
        var present = new ReportContent(List.of(new Section("I", List.of(edited))), List.of());
        var drawn = ConsolidationRules.draw(OUTLINE, present, List.of(general));
        assertEquals(List.of("Các phòng đã họp."), texts(drawn, "I"));
        assertEquals(List.of(), texts(drawn, "II.1"), "the second paragraph was taken out");
    }

    @Test
    void a_newer_version_of_a_report_adds_its_new_paragraphs_only() {
        var first = ConsolidationRules.draw(OUTLINE, ReportContent.EMPTY, List.of(general));
        var added = new Paragraph(UUID.randomUUID(), "Bổ sung: đã tổ chức tập huấn.", List.of());
        var revised = new Contribution(
                general.reportId(),
                general.unit(),
                2,
                general.acceptedAt(),
                new ReportContent(
                        List.of(new Section(
                                "I", List.of(general.content().in("I").getFirst(), added))),
                        List.of()));
        var second = ConsolidationRules.draw(OUTLINE, first, List.of(revised));
        assertEquals(List.of("Đã họp phổ biến kế hoạch.", "Bổ sung: đã tổ chức tập huấn."), texts(second, "I"));
    }

    @Test
    void a_figure_that_somebody_corrected_is_kept() {
        var first = ConsolidationRules.draw(OUTLINE, ReportContent.EMPTY, List.of(general));
        var corrected = new Figure(
                "STAFF",
                BigDecimal.valueOf(10),
                first.figure("STAFF").orElseThrow().sources());
        var present = new ReportContent(first.sections(), List.of(corrected));
        var second = ConsolidationRules.draw(OUTLINE, present, List.of(general, information));
        assertEquals(
                BigDecimal.valueOf(10), second.figure("STAFF").orElseThrow().value());
        assertEquals(2, second.figure("STAFF").orElseThrow().sources().size());
    }

    @Test
    void what_is_used_of_a_report_can_be_told() {
        var drawn = ConsolidationRules.draw(OUTLINE, ReportContent.EMPTY, List.of(general));
        var ids = Set.copyOf(general.content().paragraphs().map(Paragraph::id).toList());
        assertEquals(ids, ConsolidationRules.used(drawn, general.reportId()));
        assertTrue(ConsolidationRules.used(drawn, information.reportId()).isEmpty());
    }

    private static List<String> texts(ReportContent content, String section) {
        return content.in(section).stream().map(Paragraph::text).toList();
    }

    private static Contribution contribution(String unit, String text, int staff, int level) {
        return new Contribution(
                UUID.randomUUID(),
                new UnitRef(unit, unit),
                1,
                Instant.parse("2024-06-03T02:00:00Z"),
                new ReportContent(
                        List.of(section("I", text), section("II.1", "Lãnh đạo đơn vị đã phân công thực hiện.")),
                        List.of(
                                new Figure("STAFF", BigDecimal.valueOf(staff), List.of()),
                                new Figure("LEVEL", BigDecimal.valueOf(level), List.of()),
                                new Figure("NOTE", BigDecimal.ONE, List.of()))));
    }

    private static Section section(String code, String text) {
        return new Section(code, List.of(new Paragraph(UUID.randomUUID(), text, List.of())));
    }
}
