package vn.dondoc.plan.amendment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Papers;

/** The real plan of 2024, altered in ten ways; where the machine has it. */
class CorrectedSeedTest {

    private final String seed = Papers.seedPlan();

    @Test
    void unaltered_it_changes_nothing() {
        assertEquals(List.of(), changes(seed));
    }

    @Test
    void decomposed_and_without_blank_lines_it_changes_nothing() {
        var other = Normalizer.normalize(seed, Normalizer.Form.NFD).replace("\n\n", "\r\n");
        assertEquals(List.of(), changes(other));
    }

    @Test
    void a_corrected_date_is_one_change() {
        assertEquals(
                List.of("DUTY_CHANGED 4→4 TEXT, TIME trước ngày 10/6 ⇒ trước ngày 10/7, DUE 2024-06-09 ⇒ 2024-07-09"),
                changes(replaced("(trước ngày 10/6)", "(trước ngày 10/7)")));
    }

    @Test
    void a_task_inserted_before_the_third_is_one_change() {
        var inserted =
                "3. Xây dựng quy chế tiếp khách đến làm việc tại trụ sở.\n\n- Đơn vị thực hiện: Phòng Tổng hợp.\n\n"
                        + "- Thời gian thực hiện: Quý II năm 2024.\n\n";
        var at = seed.indexOf("3. Tập trung phòng ngừa");
        var text = seed.substring(0, at) + inserted + renumbered(seed.substring(at));
        assertEquals(List.of("TASK_ADDED →3"), changes(text));
    }

    @Test
    void a_removed_task_is_one_change() {
        var from = seed.indexOf("5. Tham gia tập huấn");
        var to = seed.indexOf("6. Thực hiện tốt Quy chế");
        assertEquals(List.of("TASK_WITHDRAWN 5→"), changes(seed.substring(0, from) + seed.substring(to)));
    }

    @Test
    void an_exchanged_unit_is_one_change() {
        var at = seed.indexOf("4. Đổi mới nội dung");
        var text = seed.substring(0, at)
                + seed.substring(at)
                        .replaceFirst("- Đơn vị phối hợp: Các phòng, ban\\.", "- Đơn vị phối hợp: Phòng Nội chính.");
        assertEquals(List.of("TASK_CHANGED 4→4 COORDINATE Các phòng, ban ⇒ Phòng Nội chính"), changes(text));
    }

    @Test
    void a_corrected_slip_is_one_change_of_words() {
        var text = replaced("tiêu chẩn", "tiêu chuẩn");
        assertEquals(List.of("TASK_CHANGED 2→2 TEXT"), changes(text));
        var pieces = Comparison.of(Documents.plan(seed), Documents.document(text), List.of())
                .differences()
                .getFirst()
                .textDiff();
        assertEquals(
                List.of("chẩn ", "chuẩn "),
                pieces.stream()
                        .filter(piece -> piece.op() != TextPiece.Op.KEEP)
                        .map(TextPiece::text)
                        .toList());
    }

    @Test
    void two_swapped_tasks_are_one_change_of_order() {
        var four = seed.indexOf("4. Đổi mới nội dung");
        var five = seed.indexOf("5. Tham gia tập huấn");
        var six = seed.indexOf("6. Thực hiện tốt Quy chế");
        var text = seed.substring(0, four)
                + seed.substring(five, six).replaceFirst("^5", "4")
                + seed.substring(four, five).replaceFirst("^4", "5")
                + seed.substring(six);
        assertEquals(List.of("TASK_CHANGED 4→5 ORDER 4 ⇒ 5"), changes(text));
    }

    @Test
    void a_duty_added_to_a_sentence_is_one_change() {
        var text = replaced(
                "báo cáo năm trước ngày 05/11/2024.",
                "báo cáo năm trước ngày 05/11/2024, báo cáo quý III trước ngày 05/9/2024.");
        assertEquals(List.of("DUTY_ADDED →4"), changes(text));
    }

    @Test
    void a_corrected_subject_is_a_change_of_the_heading() {
        assertEquals(
                1,
                changes(seed.replaceFirst("đáp ứng yêu cầu, \n\nnhiệm vụ", "đáp ứng \n\nnhiệm vụ")).stream()
                        .filter(line -> line.startsWith("HEADING_CHANGED"))
                        .count());
    }

    private List<String> changes(String corrected) {
        return Lines.of(Documents.plan(seed), Documents.document(corrected));
    }

    private String replaced(String words, String others) {
        return CorrectedDocumentTest.replaced(seed, words, others);
    }

    private static String renumbered(String rest) {
        var text = rest;
        for (var number = 8; number >= 3; number--) {
            text = text.replaceFirst(
                    "(?m)^" + number + "\\. (?=Tập trung|Đổi mới|Tham gia|Thực hiện tốt|Tổ chức kiểm|Tổng kết)",
                    number + 1 + ". ");
        }
        return text;
    }
}
