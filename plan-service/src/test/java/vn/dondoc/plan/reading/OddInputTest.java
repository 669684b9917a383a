package vn.dondoc.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.plan.reading.task.ReadTask;

/** Texts that no author meant to write are read without harm. */
class OddInputTest {

    private static final int MEGABYTE = 1_000_000;
    private final String sample = Seeds.rawSample("ke-hoach-mau.txt");
    private final PlanReading plan = Seeds.reading(sample);

    @Test
    void decomposed_letters_read_like_composed_ones() {
        assertSame(Seeds.reading(Normalizer.normalize(sample, Normalizer.Form.NFD)));
    }

    @Test
    void windows_and_old_line_ends_and_a_byte_order_mark_make_no_difference() {
        assertSame(Seeds.reading("\uFEFF" + sample.replace("\n", "\r\n")));
        assertSame(Seeds.reading(sample.replace("\n", "\r")));
    }

    @Test
    void the_same_text_without_the_blank_lines_reads_the_same() {
        assertSame(Seeds.reading(sample.replaceAll("\n( *\n)+", "\n")));
    }

    @Test
    void the_parts_may_stand_in_any_order() {
        PlanReading turned = Seeds.reading("""
                KẾ HOẠCH
                Chuyển đổi số năm 2024
                I. TỔ CHỨC THỰC HIỆN
                1. Các phòng, ban gửi báo cáo năm về Văn phòng trước ngày 05/11/2024.
                II. NHIỆM VỤ
                1. Làm A.
                - Đơn vị thực hiện: Các phòng, ban.
                - Thời gian thực hiện: Năm 2024./.
                """);
        assertEquals(List.of("1. PERFORM Các phòng, ban | YEAR_WINDOW Năm 2024 → 2024-12-31"), Readings.tasks(turned));
        assertEquals(1, turned.duties().size());
    }

    @Test
    void a_plan_without_tasks_says_so() {
        PlanReading empty = Seeds.reading("KẾ HOẠCH\nChuyển đổi số năm 2024\nI. MỤC ĐÍCH\nNâng cao chất lượng.");
        assertTrue(Readings.findings(empty)
                .containsAll(List.of(
                        "plan.no-content-part", "plan.no-organisation-part", "plan.no-tasks", "plan.no-duties")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", ".", "KẾ HOẠCH", "1.", "- Đơn vị thực hiện:", "Nơi nhận:", "|||", "./."})
    void scraps_are_read_without_failing(String scrap) {
        assertEquals(List.of(), Readings.duties(Seeds.reading(scrap)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước ngày 10/6, ",
                "báo cáo 6 tháng trước ngày 10/6, ",
                "((((",
                "- a: b; đơn vị thực hiện: x; ",
                "1. A\n",
                "I. A\n",
                "x",
                "phong 3 trào ",
                "20/001/2022 ",
                "a | b | c\n",
                "NHIỆM VỤ | ĐƠN VỊ | THỜI GIAN\n",
                "báo cáo Công an ",
                "từ ngày 1/1 đến "
            })
    void a_quarter_of_a_megabyte_of_anything_is_read_in_linear_time(String piece) {
        String head = "KẾ HOẠCH\nChuyển đổi số\nII. NỘI DUNG\n1. A\n- Thời gian: ";
        String tail = "\nIII. TỔ CHỨC THỰC HIỆN\n1. ";
        String garbage = piece.repeat(MEGABYTE / 8 / piece.length());
        assertTimeout(Duration.ofSeconds(30), () -> Seeds.reading(head + garbage + tail + garbage));
    }

    @Test
    void a_megabyte_of_noise_is_read_in_linear_time() {
        String letters = "aăâđ AB.,;:-/()0123456789\n\n\"“”|I";
        StringBuilder noise = new StringBuilder();
        new Random(1).ints(MEGABYTE, 0, letters.length()).forEach(index -> noise.append(letters.charAt(index)));
        assertTimeout(Duration.ofSeconds(30), () -> Seeds.reading(noise.toString()));
    }

    private void assertSame(PlanReading other) {
        assertEquals(Readings.tasks(plan), Readings.tasks(other));
        assertEquals(
                plan.tasks().stream().map(ReadTask::text).toList(),
                other.tasks().stream().map(ReadTask::text).toList());
        assertEquals(Readings.duties(plan), Readings.duties(other));
        assertEquals(Readings.findings(plan), Readings.findings(other));
    }
}
