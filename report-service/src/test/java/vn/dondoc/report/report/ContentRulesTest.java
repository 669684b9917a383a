package vn.dondoc.report.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.report.ReportContent.Paragraph;
import vn.dondoc.report.report.ReportContent.Section;
import vn.dondoc.report.unitcopy.UnitRef;

class ContentRulesTest {

    private static final Outline OUTLINE = new Outline(
            List.of(new Outline.Part("I", "I", 1, "Tình hình", "")),
            List.of(new Outline.Indicator("STAFF", "Viên chức", "người", Aggregation.SUM)));

    private final Paragraph written = new Paragraph(UUID.randomUUID(), "Đã làm.", List.of());
    private final ReportContent present = new ReportContent(List.of(new Section("I", List.of(written))), List.of());
    private final Paragraph offered = new Paragraph(UUID.randomUUID(), "Đơn vị đã làm.", List.of());
    private final Contribution contribution = new Contribution(
            UUID.randomUUID(),
            new UnitRef("KINHTE", "Phòng Kinh tế"),
            3,
            Instant.EPOCH,
            new ReportContent(List.of(new Section("I", List.of(offered))), List.of()));

    @Test
    void a_paragraph_keeps_its_id_through_an_edit() {
        var content = content(paragraph(written.id(), "Đã làm xong.", List.of()));
        assertEquals(written.id(), content.in("I").getFirst().id());
    }

    @Test
    void a_new_paragraph_and_one_with_a_foreign_id_get_ids_of_their_own() {
        var foreign = UUID.randomUUID();
        assertNotEquals(
                foreign,
                content(paragraph(foreign, "Mới.", List.of()))
                        .in("I")
                        .getFirst()
                        .id());
        assertNotEquals(
                null,
                content(paragraph(null, "Mới.", List.of())).in("I").getFirst().id());
    }

    @Test
    void text_is_kept_in_one_unicode_form_however_it_was_typed() {
        var typed = "s\u00f4\u0301 li\u00ea\u0323u";
        assertEquals(
                "số liệu",
                content(paragraph(null, typed, List.of())).in("I").getFirst().text());
    }

    @Test
    void a_source_is_completed_from_the_accepted_report() {
        var sent = new ContentRequest.ParagraphSourceInput(contribution.reportId(), offered.id());
        var source = content(paragraph(null, "Kinh tế đã làm.", List.of(sent)))
                .in("I")
                .getFirst()
                .sources()
                .getFirst();
        assertEquals(contribution.sourceOf(offered), source);
    }

    @Test
    void a_source_that_nobody_offered_is_refused() {
        var sent = new ContentRequest.ParagraphSourceInput(contribution.reportId(), UUID.randomUUID());
        assertRefused("content.unknown-source", () -> content(paragraph(null, "Bịa.", List.of(sent))));
    }

    @Test
    void sections_and_figures_outside_the_outline_are_refused() {
        assertRefused("content.unknown-section", () -> rules().content(
                        new ContentRequest(List.of(new ContentRequest.SectionInput("IX", List.of())), List.of())));
        assertRefused("content.unknown-figure", () -> rules().content(
                        new ContentRequest(List.of(), List.of(new ContentRequest.FigureInput("AGE", BigDecimal.ONE)))));
    }

    private static void assertRefused(String code, org.junit.jupiter.api.function.Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    private ReportContent content(ContentRequest.ParagraphInput paragraph) {
        return rules().content(new ContentRequest(
                List.of(new ContentRequest.SectionInput("I", List.of(paragraph))), List.of()));
    }

    private ContentRules rules() {
        return new ContentRules(OUTLINE, present, List.of(contribution));
    }

    private static ContentRequest.ParagraphInput paragraph(
            UUID id, String text, List<ContentRequest.ParagraphSourceInput> sources) {
        return new ContentRequest.ParagraphInput(id, text, sources);
    }
}
