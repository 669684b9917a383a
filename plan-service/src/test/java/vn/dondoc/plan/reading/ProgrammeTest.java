package vn.dondoc.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Programmes by month, and tables that do not look like the usual ones. */
class ProgrammeTest {

    @Test
    void a_month_over_tasks_is_their_group_and_their_time_where_they_tell_none() {
        PlanReading plan = content(
                "Tháng 01\n1. Phòng A trình dự toán.\n2. Phòng B tổ chức gặp mặt trước ngày 10/01/2024.\nQuý II\n3. Phòng A thẩm định hồ sơ.");
        assertEquals(
                List.of(
                        "1. PERFORM Phòng A | WINDOW Tháng 01 → 2024-01-31",
                        "2. PERFORM Phòng B | DATE trước ngày 10/01/2024 → 2024-01-09",
                        "3. PERFORM Phòng A | QUARTER Quý II → 2024-06-30"),
                Readings.tasks(plan));
        assertEquals("Tháng 01", plan.tasks().getFirst().group());
        assertTrue(starts(plan, "time.from-heading Phòng A trình dự toán."));
    }

    @Test
    void a_counted_table_with_a_doer_needs_no_usual_name_for_its_work() {
        PlanReading plan = content(
                "STT | Loại hồ sơ | Bộ phận phụ trách | Hoàn thành\n1 | Hồ sơ hộ tịch | Tổ Tư pháp | 30/9/2024");
        assertEquals(List.of("1 PERFORM Tổ Tư pháp | DATE 30/9/2024 → 2024-09-30"), Readings.tasks(plan));
    }

    @Test
    void a_table_whose_columns_are_not_known_is_told() {
        PlanReading plan = content("Xã | Số hộ | Diện tích\nĐức Bình | 120 | 30 ha");
        assertTrue(starts(plan, "task.table-unread"));
    }

    @Test
    void a_unit_s_name_that_has_swallowed_a_day_is_told() {
        PlanReading plan = content("1. Làm A.\n- Đơn vị thực hiện: Phòng A xong 30/6/2024.");
        assertTrue(starts(plan, "task.unit-doubtful"));
    }

    @Test
    void labels_in_the_words_of_deeply_numbered_items_are_their_own() {
        PlanReading plan = content(
                "1. Chuẩn bị\n1.1. Hạ tầng\n1.1.1. Mua máy quét. Chủ trì: Phòng A.\n1.1.2. Nối mạng. Chủ trì: Phòng B.\n1.2. Tập huấn. Chủ trì: Phòng C.");
        assertEquals(
                List.of("1.1.1. LEAD Phòng A", "1.1.2. LEAD Phòng B", "1.2. LEAD Phòng C"),
                Readings.tasks(plan).stream()
                        .map(line -> line.substring(0, line.indexOf(" | ")))
                        .toList());
    }

    private static boolean starts(PlanReading plan, String finding) {
        return Readings.findings(plan).stream().anyMatch(line -> line.startsWith(finding));
    }

    private static PlanReading content(String text) {
        return Seeds.reading("KẾ HOẠCH\nKiểm tra năm 2024\nII. NỘI DUNG\n" + text + "\nIII. TỔ CHỨC THỰC HIỆN\n");
    }
}
