package vn.dondoc.plan.amendment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What changed in a text, in words. */
class WordDiffTest {

    @Test
    void a_slip_is_one_word() {
        assertEquals(
                List.of("KEEP đạt tiêu ", "DELETE chẩn ", "INSERT chuẩn ", "KEEP “an toàn”"),
                lines("đạt tiêu chẩn “an toàn”", "đạt tiêu chuẩn “an toàn”"));
    }

    @Test
    void a_date_and_a_number_are_one_word_each() {
        assertEquals(
                List.of("KEEP số 510/QĐ-BCA-V05 ngày ", "DELETE 20/001/2022 ", "INSERT 20/01/2022 ", "KEEP của Bộ"),
                lines("số 510/QĐ-BCA-V05 ngày 20/001/2022 của Bộ", "số 510/QĐ-BCA-V05 ngày 20/01/2022 của Bộ"));
    }

    @Test
    void spaces_around_hyphens_are_no_words() {
        assertEquals(
                List.of("KEEP Phòng Tổ chức - Hành chính ", "INSERT tỉnh "),
                lines("Phòng Tổ chức-Hành  chính", "Phòng Tổ chức - Hành chính tỉnh "));
    }

    @Test
    void what_is_kept_and_inserted_is_the_new_text() {
        var after = "Một, hai (ba) – bốn; 05/6/2024.\nNăm";
        assertEquals(
                after,
                WordDiff.of("Không hai ba bốn 10/6 Năm sáu", after).stream()
                        .filter(piece -> piece.op() != TextPiece.Op.DELETE)
                        .map(TextPiece::text)
                        .collect(Collectors.joining()));
    }

    @Test
    void two_long_texts_with_nothing_in_common_are_replaced_as_a_whole() {
        var pieces = WordDiff.of("a ".repeat(7_000), "b ".repeat(7_000));
        assertEquals(
                List.of(TextPiece.Op.DELETE, TextPiece.Op.INSERT),
                pieces.stream().map(TextPiece::op).toList());
    }

    private static List<String> lines(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(piece -> piece.op() + " " + piece.text())
                .toList();
    }
}
