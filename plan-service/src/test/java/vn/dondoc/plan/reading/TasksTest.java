package vn.dondoc.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.reading.task.ReadTask;

/** Tasks are read however the author numbers and labels them. */
class TasksTest {

    private static final String UNITS = "\n- Đơn vị thực hiện: Phòng Tổng hợp.\n- Thời gian thực hiện: Năm 2024.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đơn vị thực hiện                      | PERFORM
            Cơ quan thực hiện                     | PERFORM
            Đơn vị chủ trì                        | LEAD
            Đơn vị chủ trì tham mưu               | LEAD
            Đơn vị chủ trì thực hiện              | LEAD
            Đơn vị chủ trì tham mưu thực hiện     | LEAD
            Cơ quan chủ trì                       | LEAD
            Chủ trì                               | LEAD
            ĐƠN VỊ CHỦ TRÌ                        | LEAD
            Đơn vị phối hợp                       | COORDINATE
            Đơn vị phối hợp thực hiện             | COORDINATE
            Cơ quan phối hợp                      | COORDINATE
            """)
    void every_label_of_the_domain_gives_its_role(String label, String role) {
        PlanReading plan = content("1. Làm việc A.\n- " + label + ": Phòng Tổng hợp, Phòng Kinh tế.");
        assertEquals(List.of("1. " + role + " Phòng Tổng hợp, Phòng Kinh tế | NONE  → null"), Readings.tasks(plan));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thời gian thực hiện
            Thời gian dự kiến
            Thời gian hoàn thành
            Thời hạn hoàn thành
            Thời gian dự kiến hoàn thành
            Tiến độ thực hiện
            """)
    void every_label_of_time_gives_the_time(String label) {
        assertEquals(
                List.of("1.  | YEAR_WINDOW Năm 2024 → 2024-12-31"),
                Readings.tasks(content("1. Làm việc A.\n- " + label + ": Năm 2024.")));
    }

    @ParameterizedTest
    @CsvSource({"1.,2.,3.", "2.1.,2.2.,2.3.", "2.1,2.2,2.3", "a),b),c)", "(1),(2),(3)", "1),2),3)"})
    void every_way_of_numbering_counts(String first, String second, String third) {
        PlanReading plan = content(
                first + " Làm A." + UNITS + "\n" + second + " Làm B" + UNITS + "\n" + third + " Làm C." + UNITS);
        assertEquals(
                List.of(first, second, third),
                plan.tasks().stream().map(ReadTask::number).toList());
        assertEquals(List.of("Làm A.", "Làm B", "Làm C."), texts(plan));
    }

    @Test
    void tasks_without_numbers_are_divided_by_their_labelled_lines() {
        PlanReading plan = content("Làm việc A cho tốt." + UNITS + "\nLàm việc B cho tốt." + UNITS);
        assertEquals(List.of("Làm việc A cho tốt.", "Làm việc B cho tốt."), texts(plan));
        assertTrue(plan.tasks().stream().allMatch(task -> task.assignments().size() == 1));
    }

    @Test
    void items_under_a_group_are_the_tasks_and_keep_the_group() {
        PlanReading plan = content("1. Về hạ tầng\n1.1. Làm A." + UNITS + "\n1.2. Làm B." + UNITS
                + "\n2. Về nhân lực\n2.1. Làm C." + UNITS);
        assertEquals(List.of("Làm A.", "Làm B.", "Làm C."), texts(plan));
        assertEquals(
                List.of("Về hạ tầng", "Về hạ tầng", "Về nhân lực"),
                plan.tasks().stream().map(ReadTask::group).toList());
    }

    @Test
    void sub_items_without_labels_belong_to_their_task() {
        PlanReading plan = content("1. Làm A, gồm:\na) Việc một;\nb) Việc hai." + UNITS + "\n2. Làm B." + UNITS);
        assertEquals(List.of("Làm A, gồm:\na) Việc một;\nb) Việc hai.", "Làm B."), texts(plan));
        assertEquals(1, plan.tasks().getFirst().assignments().size());
    }

    @Test
    void one_line_may_hold_several_labels() {
        PlanReading plan = content(
                "1. Làm A.\n- Đơn vị chủ trì: Phòng Tổng hợp; đơn vị phối hợp: Các phòng, ban; thời gian hoàn thành: Quý II/2024.");
        assertEquals(
                List.of("1. LEAD Phòng Tổng hợp; COORDINATE Các phòng, ban | QUARTER Quý II/2024 → 2024-06-30"),
                Readings.tasks(plan));
    }

    @Test
    void place_funding_and_product_are_kept_beside() {
        PlanReading plan = content("1. Làm A." + UNITS
                + "\n- Địa điểm: Hội trường.\n- Kinh phí: Ngân sách nhà nước.\n- Sản phẩm: Báo cáo.");
        assertEquals(
                List.of("PLACE Hội trường", "FUNDING Ngân sách nhà nước", "PRODUCT Báo cáo"),
                plan.tasks().getFirst().details().stream()
                        .map(detail -> detail.kind() + " " + detail.value())
                        .toList());
    }

    @Test
    void what_a_task_lacks_or_says_strangely_is_found() {
        List<String> findings = Readings.findings(
                content(
                        "1. Làm A.\n- Đơn vị thực hiện: Phòng Kinh tế.\n- Người liên lạc: chưa rõ.\n2. Làm B.\n- Thời gian thực hiện: khi nào rảnh."));
        assertTrue(findings.contains("task.no-time Làm A."), findings.toString());
        assertTrue(findings.contains("task.unknown-label Người liên lạc"), findings.toString());
        assertTrue(findings.contains("task.no-units Làm B."), findings.toString());
        assertTrue(findings.contains("time.unreadable khi nào rảnh"), findings.toString());
    }

    @Test
    void a_gap_in_the_numbers_is_found() {
        List<String> findings =
                Readings.findings(content("1. Làm A." + UNITS + "\n2. Làm B." + UNITS + "\n4. Làm D." + UNITS));
        assertTrue(findings.contains("task.number-out-of-order 4."), findings.toString());
    }

    @Test
    void a_task_that_breaks_off_without_a_full_stop_does_not_swallow_the_next() {
        PlanReading plan = content("1. Làm A." + UNITS.replace("2024.", "2024") + "\n2. Làm B." + UNITS);
        assertEquals(List.of("Làm A.", "Làm B."), texts(plan));
    }

    @Test
    void a_plan_grouped_by_unit_gives_each_unit_its_tasks() {
        PlanReading plan = content("""
                1. Phòng Tổng hợp:
                - Xây dựng chương trình công tác.
                - Theo dõi tiến độ.
                2. Giao UBND các phường: Rà soát danh sách.""");
        assertEquals(
                List.of("Xây dựng chương trình công tác.", "Theo dõi tiến độ.", "Rà soát danh sách."), texts(plan));
        assertEquals(
                List.of("Phòng Tổng hợp", "Phòng Tổng hợp", "UBND các phường"),
                plan.tasks().stream()
                        .map(task -> task.assignments().getFirst().phrase())
                        .toList());
        assertTrue(Readings.findings(plan).stream().noneMatch(finding -> finding.startsWith("task.number")));
    }

    @Test
    void a_deadline_inside_the_words_of_a_task_is_offered_but_not_taken() {
        PlanReading plan = content(
                "1. Nâng cấp máy chủ mua trước ngày 30/8/2024 của Văn phòng.\n- Đơn vị thực hiện: Trung tâm Thông tin.");
        assertEquals(List.of("1. PERFORM Trung tâm Thông tin | NONE  → null"), Readings.tasks(plan));
        assertTrue(Readings.findings(plan).stream()
                .anyMatch(finding -> finding.startsWith("task.no-time") && finding.endsWith("⇒ trước ngày 30/8/2024")));
    }

    @Test
    void a_deadline_that_ends_a_task_is_taken_with_a_warning() {
        PlanReading plan =
                content("1. Nâng cấp máy chủ trước ngày 30/8/2024.\n- Đơn vị thực hiện: Trung tâm Thông tin.");
        assertEquals(
                List.of("1. PERFORM Trung tâm Thông tin | DATE trước ngày 30/8/2024 → 2024-08-29"),
                Readings.tasks(plan));
        assertTrue(Readings.findings(plan).contains("time.from-text trước ngày 30/8/2024"));
    }

    @Test
    void labels_under_a_heading_of_any_name_are_tasks() {
        PlanReading plan = Seeds.reading("KẾ HOẠCH\nChuyển đổi số năm 2024\nI. CÔNG TÁC TUYÊN TRUYỀN\n1. Làm A." + UNITS
                + "\nII. CÔNG TÁC KIỂM TRA\n1. Làm B." + UNITS);
        assertEquals(List.of("Làm A.", "Làm B."), texts(plan));
    }

    @Test
    void the_rows_of_a_task_table_are_tasks() {
        PlanReading plan = content("""
                STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn
                I | Hạ tầng | | |
                1 | Nâng cấp máy chủ | Trung tâm Thông tin | Các phòng, ban | Trước ngày 30/6/2024
                2 | Tập huấn | Phòng Tổng hợp | | Quý III/2024""");
        assertEquals(
                List.of(
                        "1 LEAD Trung tâm Thông tin; COORDINATE Các phòng, ban | DATE Trước ngày 30/6/2024 → 2024-06-29",
                        "2 LEAD Phòng Tổng hợp | QUARTER Quý III/2024 → 2024-09-30"),
                Readings.tasks(plan));
        assertEquals("Hạ tầng", plan.tasks().getFirst().group());
    }

    private static PlanReading content(String content) {
        return Seeds.reading(PlanText.withContent(content));
    }

    private static List<String> texts(PlanReading plan) {
        return plan.tasks().stream().map(ReadTask::text).toList();
    }
}
