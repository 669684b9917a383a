package vn.dondoc.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tasks that carry their units and their time in their own words. */
class TaskFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            (Phòng A chủ trì; Phòng B phối hợp; hoàn thành trước ngày 15/5/2024). | LEAD Phòng A, COORDINATE Phòng B | DATE hoàn thành trước ngày 15/5/2024 → 2024-05-14
            (Phòng A chủ trì, Phòng B phối hợp).                                  | LEAD Phòng A, COORDINATE Phòng B | NONE  → null
            (do Phòng A thực hiện, xong trong quý II/2024)                        | PERFORM Phòng A                  | QUARTER xong trong quý II/2024 → 2024-06-30
            (Chủ trì: Phòng A; thời hạn: 30/6/2024).                              | LEAD Phòng A                     | DATE 30/6/2024 → 2024-06-30
            (theo mẫu của Phòng A kèm theo).                                      |                                  | NONE  → null
            """)
    void brackets_at_the_end_name_units_and_time_or_belong_to_the_words(String brackets, String units, String time) {
        var task = content("1. Rà soát công trình " + brackets).tasks().getFirst();
        var named = task.assignments().stream()
                .map(unit -> unit.role() + " " + unit.phrase())
                .toList();
        assertEquals(units == null ? "" : units, String.join(", ", named));
        assertEquals(
                time,
                task.time().kind() + " " + task.time().text() + " → "
                        + task.time().dueOn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Làm A. Giao Phòng A thực hiện.               | PERFORM Phòng A
            Làm A. Phòng A chủ trì, Phòng B phối hợp.    | LEAD Phòng A
            Làm A. Phòng A là cơ quan chủ trì thực hiện. | LEAD Phòng A
            """)
    void a_last_sentence_that_only_names_units_gives_them(String words, String first) {
        var unit = content("1. " + words).tasks().getFirst().assignments().getFirst();
        assertEquals(first, unit.role() + " " + unit.phrase());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Tập huấn, hoàn thành trong tháng 3/2024.              | 2024-03-31
            Lập danh sách: xong trước ngày 15/9/2024. Làm kỹ.     | 2024-09-14
            Sơ tuyển: từ ngày 05/10 đến ngày 10/10/2024.          | 2024-10-10
            Đăng ký mô hình, gửi chậm nhất ngày 28/02/2024.       | 2024-02-28
            """)
    void a_time_in_the_words_is_taken_and_a_person_confirms(String words, String due) {
        var plan = content("1. " + words);
        assertEquals(due, String.valueOf(plan.tasks().getFirst().time().dueOn()));
        assertTrue(Readings.findings(plan).stream().anyMatch(finding -> finding.startsWith("time.from-text")));
    }

    @Test
    void a_unit_alone_on_its_line_has_the_tasks_below_it() {
        var plan = content(
                "1. Phòng Tổ chức - Hành chính\n- Làm A.\n- Chủ trì, phối hợp với Phòng B kiểm tra C.\n2. Phòng B\n- Làm D."
                        .replace("\\\n", "\n"));
        assertEquals(
                List.of("PERFORM Phòng Tổ chức - Hành chính", "LEAD Phòng Tổ chức - Hành chính", "PERFORM Phòng B"),
                plan.tasks().stream()
                        .map(task -> task.assignments().getFirst())
                        .map(unit -> unit.role() + " " + unit.phrase())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"Nhiệm vụ 1:,Nhiệm vụ 2:", "1-,2-", "1/,2/", "Nhiệm vụ số 1.,Nhiệm vụ số 2."})
    void tasks_are_counted_in_many_ways(String first, String second) {
        var plan = content(first + " Làm A\na) Cơ quan, đơn vị chủ trì: Phòng A\n" + second
                + " Làm B\na) Đơn vị thực hiện: Phòng B");
        assertEquals(
                List.of("Làm A", "Làm B"),
                plan.tasks().stream().map(task -> task.text()).toList());
        assertEquals("Phòng A", plan.tasks().getFirst().assignments().getFirst().phrase());
    }

    @Test
    void sentences_counted_under_a_bare_heading_are_tasks_and_those_under_a_sentence_are_not() {
        assertEquals(
                2,
                content("1. Công tác phòng ngừa\n1.1. Kiểm tra A.\n1.2. Rà soát B.")
                        .tasks()
                        .size());
        assertEquals(
                1,
                content("1. Kiểm tra các nội dung sau:\n1.1. Hồ sơ.\n1.2. Kho.")
                        .tasks()
                        .size());
    }

    @Test
    void a_column_of_a_table_that_nobody_knows_is_told() {
        var plan = content("STT | Nhiệm vụ | Người lo | Thời hạn\n1 | Làm A | Phòng A | 30/6/2024");
        assertTrue(Readings.findings(plan).stream().anyMatch(finding -> finding.startsWith("task.unknown-label")));
    }

    private static PlanReading content(String content) {
        return Seeds.reading("KẾ HOẠCH\nChuyển đổi số năm 2024\nI. MỤC ĐÍCH\nLàm tốt.\nII. NỘI DUNG\n" + content);
    }
}
