package vn.dondoc.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.reading.duty.ReadDuty;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.reading.task.ReadTask;

/** The real plan of 2024 is read exactly. */
class SeedPlanTest {

    private static final String ALL = "Các phòng, ban, đơn vị sự nghiệp";
    private static final String LED =
            "LEAD Phòng Tổ chức-Hành chính - Quản trị, các đơn vị sự nghiệp; COORDINATE Các phòng, ban"
                    + " | YEAR_WINDOW Năm 2024 → 2024-12-31";

    private PlanReading plan;

    @BeforeEach
    void readTheSeed() {
        plan = Seeds.reading(Seeds.raw(Seeds.PLAN));
    }

    @Test
    void the_document_says_what_it_is_but_neither_number_nor_date() {
        DocumentIdentity document = plan.document();
        assertEquals("KH", document.type());
        assertNull(document.number());
        assertNull(document.issuedOn());
        assertEquals("Văn phòng UBND tỉnh", document.issuer());
        assertEquals(2024, document.year());
        assertTrue(document.subject()
                .startsWith("Thực hiện Chỉ thị số 07/CT-BCA-V28 ngày 15/8/2014 của Bộ trưởng Bộ Công an về “Đẩy mạnh"));
        assertTrue(document.subject().endsWith("trong tình hình mới”, năm 2024"));
    }

    @Test
    void its_eight_tasks_have_their_units_and_times() {
        assertEquals(
                List.of(
                        "1. PERFORM " + ALL + " | YEAR_WINDOW Năm 2024 → 2024-12-31",
                        "2. PERFORM " + ALL + " | YEAR_WINDOW Năm 2024 → 2024-12-31",
                        "3. " + LED,
                        "4. " + LED,
                        "5. " + LED,
                        "6. " + LED,
                        "7. " + LED,
                        "8. LEAD Phòng Tổ chức - Hành chính - Quản trị, các đơn vị sự nghiệp thuộc Văn phòng;"
                                + " COORDINATE các phòng, ban chuyên môn thuộc Văn phòng"
                                + " | EVENT sau khi có hướng dẫn của Công an tỉnh → null"),
                Readings.tasks(plan));
    }

    @Test
    void a_task_text_runs_over_lines_pages_and_broken_numbers() {
        ReadTask second = plan.tasks().get(1);
        assertTrue(second.text().startsWith("Thực hiện có hiệu quả Chỉ thị số 07/CT-BCA-V28"));
        assertTrue(second.text().contains("((1) Nghị quyết số 28-NQ/TW Hội nghị"));
        assertTrue(second.text().contains("ban hành quy định tiêu chí đánh giá"));
        assertTrue(second.text().endsWith("trong cơ quan, đơn vị."));
        assertFalse(second.text().contains("\n"));
    }

    @Test
    void every_phrase_and_time_stands_where_its_span_says() {
        for (ReadTask task : plan.tasks()) {
            task.assignments().forEach(unit -> assertEquals(unit.phrase(), Readings.at(unit.span(), plan.text())));
            assertEquals(task.time().text(), Readings.at(task.time().span(), plan.text()));
            assertTrue(Readings.at(task.span(), plan.text()).startsWith(task.number()));
        }
    }

    @Test
    void its_last_part_hides_five_dated_duties_and_a_task_is_a_sixth() {
        String own = "Các đơn vị sự nghiệp trực thuộc";
        String room = "Phòng Tổ chức - Hành chính - Quản trị";
        String toTheOffice = own + " → Văn phòng qua phòng Tổ chức-Hành chính - Quản trị | ";
        assertEquals(
                List.of(
                        "ONE_OFF INTERNAL " + own + " → – qua – | trước ngày 08/3//2024 = 2024-03-08, đến 2024-03-07",
                        "HALF_YEAR INTERNAL " + toTheOffice + "trước ngày 05/6/2024 = 2024-06-05, đến 2024-06-04",
                        "ANNUAL INTERNAL " + toTheOffice + "trước ngày 05/11/2024 = 2024-11-05, đến 2024-11-04",
                        "HALF_YEAR EXTERNAL " + room
                                + " → Công an tỉnh qua – | trước ngày 10/6 = 2024-06-10, đến 2024-06-09",
                        "ANNUAL EXTERNAL " + room
                                + " → Công an tỉnh qua – | trước ngày 10/11/2024 = 2024-11-10, đến 2024-11-09",
                        "EVENT INTERNAL Phòng Tổ chức - Hành chính - Quản trị, các đơn vị sự nghiệp thuộc Văn phòng → – qua –"
                                + " | sau khi có hướng dẫn của Công an tỉnh = null, đến null"),
                Readings.duties(plan));
    }

    @Test
    void duties_have_names_periods_and_years() {
        assertEquals(
                List.of(
                        "Xây dựng kế hoạch thực hiện trong đơn vị",
                        "Báo cáo 6 tháng đầu năm 2024",
                        "Báo cáo năm 2024",
                        "Báo cáo 6 tháng đầu năm 2024 gửi Công an tỉnh",
                        "Báo cáo năm 2024 gửi Công an tỉnh",
                        "Tổng kết 10 năm (2014 - 2024) thực hiện Chỉ thị số 07/CT-BCA-V28 của Bộ trưởng Bộ Công an"),
                plan.duties().stream().map(ReadDuty::name).toList());
        assertEquals(
                List.of(false, false, false, true, false, false),
                plan.duties().stream().map(ReadDuty::yearInferred).toList());
        assertEquals(LocalDate.of(2024, 6, 30), plan.duties().get(3).period().to());
        assertEquals(
                "10/6",
                Readings.at(plan.duties().get(3).wordingSpan(), plan.text()).substring("trước ngày ".length()));
    }

    @Test
    void its_slips_are_found_where_they_stand() {
        assertEquals(
                List.of(
                        "document.no-number",
                        "document.no-date",
                        "document.year-inferred",
                        "text.stray-url https://thuvienphapluat.vn/van-ban/bo-ma…",
                        "date.impossible 20/001/2022 ⇒ 20/01/2022",
                        "date.doubled-separator 08/3//2024 ⇒ 08/3/2024",
                        "text.misspelling sư nghiệp ⇒ sự nghiệp",
                        "text.misspelling tiêu chẩn ⇒ tiêu chuẩn",
                        "text.misspelling vói ⇒ với",
                        "text.page-number-in-sentence phong 3 trào ⇒ phong trào",
                        "text.unclosed-parenthesis ((1) ⇒ (1)",
                        "time.event sau khi có hướng dẫn của Công an tỉnh",
                        "duty.reporters-inherited Định kỳ báo cáo kết quả thực hiện vói Vă…",
                        "duty.reporters-inherited Định kỳ tổng hợp, báo cáo Công an tỉnh k…",
                        "date.no-year 10/6 ⇒ 10/6/2024",
                        "date.last-day-weekend trước ngày 10/6",
                        "duty.half-inferred 06 tháng",
                        "date.weekend trước ngày 10/11/2024",
                        "duty.no-recipient 8. Tổng kết 10 năm (2014 - 2024) thực hi… ⇒ Công an tỉnh"),
                Readings.findings(plan));
    }

    @Test
    void tasks_and_duties_name_their_findings() {
        assertEquals(
                List.of("date.impossible", "text.misspelling", "text.unclosed-parenthesis"),
                codes(plan.tasks().get(1).findings()));
        assertEquals(
                List.of("date.doubled-separator"), codes(plan.duties().get(0).findings()));
        assertEquals(
                List.of("duty.reporters-inherited", "date.weekend"),
                codes(plan.duties().get(4).findings()));
    }

    @Test
    void a_number_and_date_given_by_the_uploader_settle_those_findings() {
        KnownFacts known = new KnownFacts("23/KH-VPUB", LocalDate.of(2024, 2, 28));
        PlanReading told = Seeds.reading(Seeds.raw(Seeds.PLAN), known);
        assertEquals("23", told.document().number());
        assertEquals("KH-VPUB", told.document().symbol());
        assertEquals(LocalDate.of(2024, 2, 28), told.document().issuedOn());
        assertTrue(Readings.findings(told).stream().noneMatch(line -> line.startsWith("document.")));
    }

    @Test
    void its_docx_reads_the_same() {
        String raw = Seeds.raw(Seeds.PLAN);
        for (byte[] docx : List.of(SeedDocx.ofLines(raw), SeedDocx.ofParagraphs(raw))) {
            PlanReading other = PlanReader.read((Extracted) SeedDocx.extract(docx), KnownFacts.NONE);
            assertEquals(Readings.tasks(plan), Readings.tasks(other));
            assertEquals(
                    plan.tasks().stream().map(ReadTask::text).toList(),
                    other.tasks().stream().map(ReadTask::text).toList());
            assertEquals(Readings.duties(plan), Readings.duties(other));
            assertEquals(Readings.findings(plan), Readings.findings(other));
        }
    }

    private List<String> codes(List<Integer> indexes) {
        return indexes.stream().map(index -> plan.findings().get(index).code()).toList();
    }
}
