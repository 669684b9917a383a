package vn.dondoc.report.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.document.DocxWriter;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.report.duty.DueRule;
import vn.dondoc.report.duty.DutyKind;
import vn.dondoc.report.duty.DutyTier;
import vn.dondoc.report.plancopy.PlanCopy;
import vn.dondoc.report.report.Aggregation;
import vn.dondoc.report.report.Outline;
import vn.dondoc.report.report.ReportContent;
import vn.dondoc.report.report.ReportSnapshot;
import vn.dondoc.report.report.ReportStatus;
import vn.dondoc.report.round.PlanStatus;
import vn.dondoc.report.round.RoundCard;
import vn.dondoc.report.unitcopy.UnitDirectory.Agency;
import vn.dondoc.report.unitcopy.UnitRef;

class ReleasePagesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 7);
    private static final Outline OUTLINE = new Outline(
            List.of(
                    new Outline.Part("I", "I", 1, "Đặc điểm, tình hình", ""),
                    new Outline.Part("II", "II", 1, "Kết quả thực hiện", ""),
                    new Outline.Part("II.1", "1", 2, "Công tác lãnh đạo, chỉ đạo", ""),
                    new Outline.Part("II.2", "2", 2, "Kết quả cụ thể", ""),
                    new Outline.Part("III", "III", 1, "Nhiệm vụ trọng tâm", "")),
            List.of(
                    new Outline.Indicator("STAFF", "Viên chức", "người", Aggregation.SUM),
                    new Outline.Indicator("VISITS", "Lượt khách", "lượt", Aggregation.SUM)));

    @Test
    void the_head_does_not_say_the_agency_above_twice() {
        var pages = ReleasePages.of(draft(content()));
        assertEquals("Ủy ban nhân dân tỉnh Sơn La", pages.parentAgency());
        assertEquals("Văn phòng", pages.agency());
        assertEquals("Công an tỉnh", pages.addressee());
        assertEquals("Văn phòng Ủy ban nhân dân tỉnh trân trọng báo cáo", pages.closing());
    }

    @Test
    void the_subject_and_the_basis_come_from_the_plan_and_the_period() {
        var pages = ReleasePages.of(draft(content()));
        assertEquals("Kết quả thực hiện phong trào bảo vệ an ninh cơ quan, 6 tháng đầu năm 2024", pages.subject());
        assertEquals(
                List.of(
                        "Thực hiện Kế hoạch số 12/KH-VPUB ngày 19/02/2024 của Văn phòng Ủy ban nhân dân tỉnh về thực hiện phong "
                                + "trào bảo vệ an ninh cơ quan, năm 2024; Văn phòng Ủy ban nhân dân tỉnh báo cáo Công an tỉnh kết quả thực "
                                + "hiện 6 tháng đầu năm 2024 như sau:"),
                pages.basis());
    }

    @Test
    void the_annex_has_a_row_per_unit_and_a_gap_where_a_unit_gave_nothing() {
        var annex = Objects.requireNonNull(ReleasePages.of(draft(content())).annex());
        assertEquals(List.of("Đơn vị", "Viên chức (người)", "Lượt khách (lượt)"), annex.columns());
        assertEquals(
                List.of(List.of("Trung tâm Thông tin", "15", ""), List.of("Nhà khách", "23", "12.400,5")),
                annex.rows());
        assertEquals(List.of("Tổng số", "38", "12.400,5"), annex.totals());
    }

    @Test
    void without_figures_there_is_no_annex() {
        assertNull(ReleasePages.of(draft(new ReportContent(content().sections(), List.of())))
                .annex());
    }

    @Test
    void the_clerks_own_title_wins() {
        var request = new IssueRequest(
                DAY, "Sơn La", new IssueRequest.Signer("", "CHÁNH VĂN PHÒNG"), "Kết quả bảo vệ cơ quan", null);
        assertEquals(
                "Kết quả bảo vệ cơ quan",
                ReleasePages.of(draft(content(), request)).subject());
    }

    @Test
    void a_heading_with_nothing_under_it_is_left_out_and_its_siblings_close_up() {
        var content = new ReportContent(
                List.of(section("II.2", "Đã tổ chức hai buổi."), section("III", "Tiếp tục.")), List.of());
        assertEquals(List.of("I. Kết quả thực hiện", "1. Kết quả cụ thể", "II. Nhiệm vụ trọng tâm"), headings(content));
    }

    @Test
    void a_part_with_nothing_at_all_under_it_is_left_out_whole() {
        var content = new ReportContent(List.of(section("I", "Ổn định."), section("III", " ")), List.of());
        assertEquals(List.of("I. Đặc điểm, tình hình"), headings(content));
    }

    @Test
    void a_part_of_which_only_the_last_item_is_missing_keeps_its_numbers() {
        var content = new ReportContent(
                List.of(section("I", "Ổn định."), section("II", "Nói chung tốt."), section("II.1", "Đã chỉ đạo.")),
                List.of());
        assertEquals(
                List.of("I. Đặc điểm, tình hình", "II. Kết quả thực hiện", "1. Công tác lãnh đạo, chỉ đạo"),
                headings(content));
    }

    private static List<String> headings(ReportContent content) {
        return ReleasePages.of(draft(content)).sections().stream()
                .map(OfficialDocument.Section::heading)
                .toList();
    }

    @Test
    void a_copy_can_be_kept_for_a_look_at_the_pages() throws IOException {
        var copy = Path.of("target/release.docx");
        Files.write(copy, DocxWriter.write(ReleasePages.of(draft(content()))));
        assertTrue(Files.size(copy) > 0);
    }

    private static ReportContent content() {
        return new ReportContent(
                List.of(
                        section(
                                "I",
                                "Văn phòng có 8 tổ chức và 3 đơn vị trực thuộc; tình hình an ninh trật tự ổn định."),
                        section("II.1", "Đã ban hành kế hoạch và phân công các phòng, ban, đơn vị thực hiện.")),
                List.of(
                        figure(
                                "STAFF",
                                "38",
                                source("TTTHONGTIN", "Trung tâm Thông tin", "15"),
                                source("NKUBND", "Nhà khách", "23")),
                        figure("VISITS", "12400.5", source("NKUBND", "Nhà khách", "12400.5"))));
    }

    private static ReportContent.Section section(String code, String text) {
        return new ReportContent.Section(
                code, List.of(new ReportContent.Paragraph(UUID.randomUUID(), text, List.of())));
    }

    private static ReportContent.Figure figure(String code, String value, ReportContent.FigureSource... sources) {
        return new ReportContent.Figure(code, new BigDecimal(value), List.of(sources));
    }

    private static ReportContent.FigureSource source(String code, String name, String value) {
        return new ReportContent.FigureSource(UUID.randomUUID(), code, name, new BigDecimal(value));
    }

    private static ReleaseDraft draft(ReportContent content) {
        var signer = new IssueRequest.Signer("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG");
        return draft(content, new IssueRequest(DAY, "Sơn La", signer, null, null));
    }

    private static ReleaseDraft draft(ReportContent content, IssueRequest request) {
        var round = round();
        var report = new ReportSnapshot(
                UUID.randomUUID(),
                round.id(),
                "VPUB",
                "CONGANTINH",
                true,
                ReportStatus.ISSUED,
                4,
                2,
                false,
                null,
                OUTLINE,
                content);
        var plan = new PlanCopy(
                round.planId(),
                "KH",
                "12",
                "KH-VPUB",
                "Thực hiện phong trào bảo vệ an ninh cơ quan, năm 2024",
                LocalDate.of(2024, 2, 19),
                "VPUB",
                2024);
        var agency = new Agency("VPUB", "Văn phòng Ủy ban nhân dân tỉnh", "VPUB", Optional.of("Ủy ban nhân dân tỉnh"));
        var text = new ReleaseText(report, round, plan, agency);
        return new ReleaseDraft(UUID.randomUUID(), text, 5, request, Instant.EPOCH);
    }

    private static RoundCard round() {
        return new RoundCard(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "12/KH-VPUB",
                null,
                "Báo cáo 6 tháng gửi Công an tỉnh",
                DutyKind.HALF_YEAR,
                DutyTier.EXTERNAL,
                2024,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 6, 30),
                LocalDate.of(2024, 6, 10),
                DueRule.BEFORE,
                LocalDate.of(2024, 6, 9),
                null,
                new UnitRef("CONGANTINH", "Công an tỉnh"),
                LocalDate.of(2024, 2, 19),
                null,
                null,
                PlanStatus.ISSUED,
                null);
    }
}
