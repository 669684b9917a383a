package vn.dondoc.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.reading.task.ReadTask;

/** Head, title and parts are found by what they say. */
class TitleAndPartsTest {

    private static final String TASK =
            "1. Làm A.\n- Đơn vị thực hiện: Các phòng, ban.\n- Thời gian thực hiện: Năm 2024.\n";
    private static final String DUTY = "1. Các phòng, ban gửi báo cáo năm về Văn phòng trước ngày 05/11/2024.\n";

    @Test
    void a_head_gives_number_symbol_and_date() {
        DocumentIdentity document = Seeds.reading("""
                UBND TỈNH          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                VĂN PHÒNG          Độc lập - Tự do - Hạnh phúc
                Số: 45/KH-VPUB     Sơn La, ngày 09 tháng 02 năm 2024
                KẾ HOẠCH
                Chuyển đổi số năm 2024
                """).document();
        assertEquals("45", document.number());
        assertEquals("KH-VPUB", document.symbol());
        assertEquals(LocalDate.of(2024, 2, 9), document.issuedOn());
    }

    @Test
    void a_head_without_number_and_day_gives_none() {
        DocumentIdentity document = Seeds.reading(
                        "Số: /KH-UBND\nSơn La, ngày   tháng 02 năm 2024\nKẾ HOẠCH\nChuyển đổi số năm 2024")
                .document();
        assertNull(document.number());
        assertEquals("KH-UBND", document.symbol());
        assertNull(document.issuedOn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KẾ HOẠCH~Thực hiện nhiệm vụ chuyển đổi số năm 2024                 | Thực hiện nhiệm vụ chuyển đổi số năm 2024
            KẾ HOẠCH~THỰC HIỆN NHIỆM VỤ CHUYỂN ĐỔI SỐ~NĂM 2024                 | THỰC HIỆN NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2024
            KẾ HOẠCH Chuyển đổi số năm 2024                                    | Chuyển đổi số năm 2024
            KẾ HOẠCH~Chuyển đổi số của~Văn phòng UBND tỉnh năm 2024            | Chuyển đổi số của Văn phòng UBND tỉnh năm 2024
            """)
    void the_subject_is_what_stands_between_type_and_basis(String title, String subject) {
        String basis = "\nCăn cứ Kế hoạch số 12/KH-UBND, Văn phòng UBND tỉnh ban hành kế hoạch như sau:\nII. NỘI DUNG\n"
                + TASK;
        PlanReading plan = Seeds.reading(title.replace("~", "\n") + basis);
        assertEquals(subject, plan.document().subject());
        assertEquals(2024, plan.document().year());
        assertEquals("Văn phòng UBND tỉnh", plan.document().issuer());
        assertEquals(1, plan.tasks().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I. MỤC ĐÍCH | II. NỘI DUNG, NHIỆM VỤ | III. TỔ CHỨC THỰC HIỆN
            I. Mục đích, yêu cầu | II. Nội dung | III. Tổ chức thực hiện
            PHẦN I. MỤC ĐÍCH | PHẦN II. NỘI DUNG | PHẦN III. TỔ CHỨC THỰC HIỆN
            A. MỤC ĐÍCH | B. NHIỆM VỤ | C. TỔ CHỨC THỰC HIỆN
            MỤC ĐÍCH | NỘI DUNG | TỔ CHỨC THỰC HIỆN
            1. Mục đích, yêu cầu | 2. Nội dung | 3. Tổ chức thực hiện
            I. MỤC TIÊU | II. NHIỆM VỤ VÀ GIẢI PHÁP | III. CHẾ ĐỘ THÔNG TIN, BÁO CÁO
            """)
    void parts_are_known_by_their_words(String purpose, String content, String organisation) {
        String letters = content.startsWith("2.")
                ? "a) Làm A.\n- Đơn vị thực hiện: Các phòng, ban.\n- Thời gian thực hiện: Năm 2024.\n"
                : TASK;
        String duty = content.startsWith("2.") ? DUTY.substring(3) : DUTY;
        PlanReading plan = Seeds.reading("KẾ HOẠCH\nChuyển đổi số năm 2024\n" + purpose + "\nNâng cao chất lượng.\n"
                + content + "\n" + letters + organisation + "\n" + duty);
        assertEquals(
                List.of("Làm A."), plan.tasks().stream().map(ReadTask::text).toList());
        assertEquals(1, plan.duties().size());
    }

    @Test
    void parts_inside_a_part_belong_to_it() {
        PlanReading plan = Seeds.reading(
                "KẾ HOẠCH\nChuyển đổi số năm 2024\nB. NỘI DUNG\nI. HẠ TẦNG SỐ\n1. Làm A.\nII. NHÂN LỰC SỐ\n1. Làm B.\nC. TỔ CHỨC THỰC HIỆN\n"
                        + DUTY);
        assertEquals(
                List.of("Làm A.", "Làm B."),
                plan.tasks().stream().map(ReadTask::text).toList());
        assertEquals(1, plan.duties().size());
    }

    @Test
    void a_task_table_may_stand_in_an_appendix_and_an_outline_there_is_none() {
        PlanReading plan = Seeds.reading(PlanText.withContent(TASK) + """
                PHỤ LỤC
                Danh mục nhiệm vụ
                STT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn
                1 | Làm B | Phòng Kinh tế | Quý II/2024
                ĐỀ CƯƠNG BÁO CÁO
                I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ
                1. Kết quả
                """);
        assertEquals(
                List.of("Làm A.", "Làm B"),
                plan.tasks().stream().map(ReadTask::text).toList());
    }

    @Test
    void the_year_of_the_subject_goes_before_the_year_of_issue_and_says_so() {
        PlanReading plan = Seeds.reading(
                "KẾ HOẠCH\nChuyển đổi số năm 2025", new KnownFacts("1/KH-VPUB", LocalDate.of(2024, 12, 20)));
        assertEquals(2025, plan.document().year());
        assertTrue(Readings.findings(plan).contains("document.year-differs"));
    }

    @Test
    void a_page_number_on_its_own_line_is_left_out_but_a_number_that_is_waited_for_stays() {
        PlanReading plan = Seeds.reading(
                PlanText.withContent(
                        "1. Tuyên truyền về chuyển đổi số cho công chức của\n12\ncác phòng, ban theo Nghị quyết số\n52\ncủa Bộ Chính trị."));
        assertEquals(
                "Tuyên truyền về chuyển đổi số cho công chức của các phòng, ban theo Nghị quyết số 52 của Bộ Chính trị.",
                plan.tasks().getFirst().text());
        assertTrue(Readings.findings(plan).contains("text.page-number-line 12"));
    }
}
