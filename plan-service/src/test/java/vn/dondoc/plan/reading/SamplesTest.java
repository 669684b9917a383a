package vn.dondoc.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.reading.source.DocumentExtractor;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.reading.source.ExtractionLimits;
import vn.dondoc.plan.reading.task.ReadTask;
import vn.dondoc.plan.reading.text.LandmarkReader;
import vn.dondoc.plan.reading.text.Landmarks;
import vn.dondoc.plan.reading.text.LogicalText;
import vn.dondoc.plan.reading.text.SourceText;

/** The samples that ship with the project are read exactly, on any machine. */
class SamplesTest {

    private static final String ALL = "Các phòng, ban, đơn vị sự nghiệp";
    private static final String ROOM = "Phòng Tổ chức-Hành chính - Quản trị";
    private static final String ROOM_SPACED = "Phòng Tổ chức - Hành chính - Quản trị";

    private final PlanReading plan = Seeds.reading(Seeds.rawSample("ke-hoach-mau.txt"));

    @Test
    void the_sample_plan_has_seven_tasks_with_units_and_times_of_many_kinds() {
        assertEquals(
                List.of(
                        "1. PERFORM " + ALL + " | YEAR_WINDOW Năm 2024 → 2024-12-31",
                        "2. PERFORM " + ALL + " | RECURRING Thường xuyên trong năm 2024 → 2024-12-31",
                        "3. LEAD " + ROOM
                                + ", các đơn vị sự nghiệp; COORDINATE Các phòng, ban | DATE Trước ngày 28/6/2024 → 2024-06-27",
                        "4. LEAD " + ROOM + "; COORDINATE " + ALL + " | QUARTER Quý II năm 2024 → 2024-06-30",
                        "5. LEAD Trung tâm Thông tin; COORDINATE " + ROOM_SPACED + ", phòng Khoa giáo - Văn xã"
                                + " | WINDOW từ ngày 01/4 đến hết ngày 30/9/2024 → 2024-09-30",
                        "6. LEAD Nhà khách UBND tỉnh, Nhà khách Thanh Xuân - Hà Nội; COORDINATE " + ROOM_SPACED
                                + " | YEAR_WINDOW Năm 2024 → 2024-12-31",
                        "7. LEAD " + ROOM_SPACED + ", các đơn vị sự nghiệp thuộc Văn phòng;"
                                + " COORDINATE các phòng, ban chuyên môn thuộc Văn phòng | EVENT sau khi có hướng dẫn của Công an tỉnh → null"),
                Readings.tasks(plan));
    }

    @Test
    void the_sample_plan_has_duties_in_two_tiers() {
        String toTheOffice = ALL + " → Văn phòng qua phòng Tổ chức-Hành chính - Quản trị | ";
        assertEquals(
                List.of(
                        "ONE_OFF INTERNAL " + ALL + " → – qua – | trước ngày 15/3//2024 = 2024-03-15, đến 2024-03-14",
                        "HALF_YEAR INTERNAL " + toTheOffice + "trước ngày 07/6/2024 = 2024-06-07, đến 2024-06-06",
                        "ANNUAL INTERNAL " + toTheOffice + "trước ngày 07/11/2024 = 2024-11-07, đến 2024-11-06",
                        "HALF_YEAR EXTERNAL " + ROOM_SPACED
                                + " → Công an tỉnh qua – | trước ngày 12/6 = 2024-06-12, đến 2024-06-11",
                        "ANNUAL EXTERNAL " + ROOM_SPACED
                                + " → Công an tỉnh qua – | trước ngày 17/11/2024 = 2024-11-17, đến 2024-11-16",
                        "EVENT INTERNAL " + ROOM_SPACED + ", các đơn vị sự nghiệp thuộc Văn phòng → – qua –"
                                + " | sau khi có hướng dẫn của Công an tỉnh = null, đến null"),
                Readings.duties(plan));
    }

    @Test
    void the_sample_plan_has_the_damage_of_the_real_one() {
        List<String> findings = Readings.findings(plan);
        List.of(
                        "document.no-number",
                        "document.no-date",
                        "date.impossible 31/012/2020 ⇒ 31/12/2020",
                        "date.doubled-separator 15/3//2024 ⇒ 15/3/2024",
                        "text.misspelling sư nghiệp ⇒ sự nghiệp",
                        "text.misspelling tiêu chẩn ⇒ tiêu chuẩn",
                        "text.misspelling vói ⇒ với",
                        "text.page-number-in-sentence phòng 3 cháy ⇒ phòng cháy",
                        "text.unclosed-parenthesis ((1) ⇒ (1)",
                        "date.no-year 12/6 ⇒ 12/6/2024",
                        "date.weekend trước ngày 17/11/2024")
                .forEach(finding -> assertTrue(findings.contains(finding), finding));
        assertTrue(
                findings.stream().anyMatch(finding -> finding.startsWith("text.stray-url https://vanban.example.vn")));
        assertTrue(plan.tasks().getFirst().text().contains("Chỉ thị số 01/CT-TTg của Thủ tướng"));
    }

    @Test
    void the_sample_docx_reads_like_the_sample_text() throws IOException {
        byte[] docx = Files.readAllBytes(Seeds.sample("ke-hoach-mau.docx"));
        Extracted extracted =
                (Extracted) new DocumentExtractor(ExtractionLimits.DEFAULT).extract("ke-hoach-mau.docx", docx);
        PlanReading other = PlanReader.read(extracted, KnownFacts.NONE);
        assertEquals(Readings.tasks(plan), Readings.tasks(other));
        assertEquals(
                plan.tasks().stream().map(ReadTask::text).toList(),
                other.tasks().stream().map(ReadTask::text).toList());
        assertEquals(Readings.duties(plan), Readings.duties(other));
        assertEquals(Readings.findings(plan), Readings.findings(other));
    }

    @Test
    void the_sample_report_is_not_in_normal_form_and_has_three_parts() {
        String raw = Seeds.rawSample("bao-cao-mau.txt");
        assertTrue(!Normalizer.isNormalized(raw, Normalizer.Form.NFC));
        Landmarks report =
                LandmarkReader.read(LogicalText.of(SourceText.normalise(raw)).paragraphs());
        assertEquals(3, report.parts().size());
        assertEquals(
                "III. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM",
                report.parts().getLast().heading().text());
    }

    @Test
    void a_report_uploaded_as_a_plan_is_told_to_be_none() {
        assertTrue(Readings.findings(Seeds.reading(Seeds.rawSample("bao-cao-mau.txt")))
                .contains("document.not-a-plan"));
    }
}
