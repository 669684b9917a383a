package vn.dondoc.plan.amendment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which task is which, by words alone. */
class MatcherTest {

    private static final String FIRE =
            "Rà soát hệ thống phòng cháy, chữa cháy tại trụ sở làm việc và kho lưu trữ của cơ quan";
    private static final String TRAIN =
            "Tập huấn kỹ năng thoát nạn cho công chức, viên chức và người lao động mới tuyển dụng";
    private static final String GUESTS = "Kiểm tra an toàn điện, bếp và buồng nghỉ của nhà khách trước mùa nắng nóng";

    @Test
    void the_same_words_are_the_same_tasks() {
        assertEquals(List.of(), lines(List.of(FIRE, TRAIN, GUESTS), List.of(FIRE, TRAIN, GUESTS)));
    }

    @Test
    void the_unicode_form_line_breaks_and_kinds_of_quotes_and_hyphens_are_no_change() {
        var plain = "Phổ biến Chỉ thị số 07/CT-BCA tới Phòng Tổ chức - Hành chính: \"tự phòng, tự quản\"…";
        var same = Normalizer.normalize(
                "Phổ biến  Chỉ thị số 07/CT\u2011BCA tới Phòng Tổ chức-Hành\u00A0chính : “tự phòng,\ntự quản”...",
                Normalizer.Form.NFD);
        assertEquals(List.of(), lines(List.of(plain), List.of(same)));
    }

    @Test
    void an_insertion_in_the_middle_moves_nobody() {
        assertEquals(List.of("TASK_ADDED →2"), lines(List.of(FIRE, GUESTS), List.of(FIRE, TRAIN, GUESTS)));
    }

    @Test
    void what_is_gone_is_withdrawn() {
        assertEquals(List.of("TASK_WITHDRAWN 2→"), lines(List.of(FIRE, TRAIN, GUESTS), List.of(FIRE, GUESTS)));
    }

    @Test
    void a_moved_task_is_one_change_of_order() {
        assertEquals(
                List.of("TASK_CHANGED 1→3 ORDER 1 ⇒ 3"),
                lines(List.of(FIRE, TRAIN, GUESTS), List.of(TRAIN, GUESTS, FIRE)));
    }

    @Test
    void a_reworded_task_is_the_same_task() {
        assertEquals(
                List.of("TASK_CHANGED 2→2 TEXT"),
                lines(
                        List.of(FIRE, TRAIN, GUESTS),
                        List.of(FIRE, TRAIN.replace("mới tuyển dụng", "tuyển dụng từ năm 2023"), GUESTS)));
    }

    @Test
    void another_task_in_its_place_is_another_task() {
        assertEquals(
                List.of("TASK_WITHDRAWN 2→", "TASK_ADDED →2"),
                lines(List.of(FIRE, TRAIN), List.of(FIRE, GUESTS)).stream()
                        .sorted(Collections.reverseOrder())
                        .toList());
    }

    @Test
    void two_almost_equal_tasks_that_are_swapped_keep_their_identity() {
        var store = FIRE.replace("kho lưu trữ", "nhà để xe");
        assertEquals(List.of("TASK_CHANGED 1→2 ORDER 1 ⇒ 2"), lines(List.of(FIRE, store), List.of(store, FIRE)));
    }

    @Test
    void two_almost_equal_tasks_that_are_reworded_are_not_guessed() {
        var store = FIRE.replace("hệ thống", "thiết bị");
        assertEquals(
                List.of("TASK_CHANGED 1→1 TEXT (TWINS)", "TASK_CHANGED 2→2 TEXT (TWINS)"),
                lines(
                        List.of(FIRE, store),
                        List.of(FIRE.replace("hệ thống", "phương tiện"), FIRE.replace("hệ thống", "máy móc"))));
    }

    @Test
    void a_task_with_few_of_its_words_left_is_not_sure() {
        assertEquals(
                List.of("TASK_CHANGED 1→1 TEXT (DISTANT)"),
                lines(
                        List.of(FIRE),
                        List.of(
                                "Rà soát hệ thống phòng cháy, chữa cháy tại trụ sở; thay toàn bộ bình chữa cháy đã hết hạn, lắp thêm đèn báo khói")));
    }

    @Test
    void a_split_task_goes_on_in_its_larger_part_and_says_so() {
        assertEquals(
                List.of("TASK_CHANGED 1→1 TEXT (SPLIT)", "TASK_ADDED →2 (SPLIT)"),
                lines(List.of(FIRE + "; " + GUESTS), List.of(FIRE, GUESTS)));
    }

    @Test
    void merged_tasks_go_on_in_one_and_say_so() {
        assertEquals(
                List.of("TASK_CHANGED 1→1 TEXT (MERGED)", "TASK_WITHDRAWN 2→ (MERGED)"),
                lines(List.of(FIRE, GUESTS), List.of(FIRE + "; " + GUESTS)));
    }

    @Test
    void of_repeated_words_the_one_between_its_old_neighbours_stays_and_nobody_says_surely_which_is_gone() {
        assertEquals(
                List.of("TASK_WITHDRAWN 1→ (REPEATED)"),
                lines(List.of(TRAIN, FIRE, TRAIN, GUESTS), List.of(FIRE, TRAIN, GUESTS)));
    }

    @Test
    void what_a_person_said_goes_before_likeness() {
        var before = Documents.content(Documents.ofTasks(FIRE, TRAIN));
        var after = Documents.ofTasks(TRAIN, GUESTS);
        var fire = before.tasks().getFirst().id();
        var said = Comparison.of(before, after, List.of(new Judgement(fire, 2, true)))
                .differences();
        assertEquals(fire, said.getLast().taskId());
        assertEquals(ChangeKind.TASK_CHANGED, said.getLast().kind());
        var apart = Comparison.of(before, Documents.ofTasks(FIRE + ".", TRAIN), List.of(new Judgement(fire, 1, false)))
                .differences();
        assertEquals(
                List.of(ChangeKind.TASK_WITHDRAWN, ChangeKind.TASK_ADDED),
                apart.stream().map(Difference::kind).toList());
    }

    /** Processor time, so that a busy machine says nothing; four times as much would be quadratic. */
    @Test
    void twice_as_many_reworded_and_shuffled_tasks_take_about_twice_as_long() {
        reshuffled(500);
        var some = Math.min(reshuffled(2_000), reshuffled(2_000));
        var twice = Math.min(reshuffled(4_000), reshuffled(4_000));
        System.out.printf(
                "2,000 reworded and shuffled tasks: %d ms, 4,000: %d ms%n", some / 1_000_000, twice / 1_000_000);
        assertTrue(twice < 3 * some, () -> some + " → " + twice);
    }

    /** @return nanoseconds of this thread */
    private static long reshuffled(int tasks) {
        var random = new Random(7);
        var before = IntStream.range(0, tasks).mapToObj(i -> text(random)).toList();
        List<String> after = new ArrayList<>(before.stream()
                .map(text -> text.replace("kết quả thực hiện", "tình hình"))
                .toList());
        Collections.shuffle(after, random);
        var clock = ManagementFactory.getThreadMXBean();
        var started = clock.getCurrentThreadCpuTime();
        var lines = lines(before, after);
        var took = clock.getCurrentThreadCpuTime() - started;
        assertEquals(
                0, lines.stream().filter(line -> line.startsWith("TASK_ADDED")).count());
        return took;
    }

    private static String text(Random random) {
        var words = new StringBuilder("Các phòng, ban, đơn vị sự nghiệp tổ chức");
        IntStream.range(0, 25).forEach(_ -> words.append(" từ").append(random.nextInt(3_000)));
        return words.append("; báo cáo kết quả thực hiện về Văn phòng theo quy định")
                .toString();
    }

    private static List<String> lines(List<String> before, List<String> after) {
        return Lines.of(
                Documents.content(Documents.ofTasks(before.toArray(String[]::new))),
                Documents.ofTasks(after.toArray(String[]::new)));
    }
}
