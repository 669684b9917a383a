package vn.dondoc.plan.copying.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TextMoverTest {

    /**
     * Columns: from year, to year, sentence, sentence after, what is to be looked at ("before>after reason" of each unsure part,
     * joined by "; ").
     */
    @ParameterizedTest
    @CsvFileSource(resources = "/copying/sentences.csv", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
    void a_sentence_moves_as_an_official_would_move_it(int from, int to, String before, String after, String open) {
        var moved = TextMover.move(before, new YearShift(from, to), List.of());
        assertEquals(after == null ? before : after, moved.text());
        assertEquals(open == null ? "" : open, unsure(moved));
    }

    @Test
    void every_part_stands_where_it_says() {
        var moved = TextMover.move(
                "Trước ngày 05/6/2024 và 05/11/2024; năm 2024, quý I/2025.", new YearShift(2024, 2026), List.of());
        assertEquals("Trước ngày 05/6/2026 và 05/11/2026; năm 2026, quý I/2027.", moved.text());
        assertEquals(4, moved.parts().size());
        moved.parts().forEach(part -> assertTrue(moved.text().startsWith(part.after(), part.at())));
    }

    @Test
    void a_weekend_is_noted_and_a_weekday_worked_out_anew() {
        assertEquals(List.of(MoveReason.WEEKEND), reasons("Trước ngày 06/6/2025"));
        assertEquals(List.of(MoveReason.WEEKEND), reasons("Chậm nhất ngày 10/5"));
        assertEquals(List.of(MoveReason.MOVED), reasons("Trước ngày 04/6/2025"));
        assertEquals(List.of(MoveReason.WEEKDAY), reasons("Thứ Tư, ngày 04/6/2025"));
    }

    @Test
    void what_the_directory_has_found_as_a_citation_stays_whole() {
        var mention = "Kế hoạch số 12/KH-UBND ngày 10/01/2024 của UBND tỉnh về bảo vệ trụ sở năm 2024";
        var moved = TextMover.move(
                "Thực hiện " + mention + ", ban hành kế hoạch năm 2024.",
                new YearShift(2024, 2025),
                List.of(new Cited(mention, true)));
        assertEquals("Thực hiện " + mention + ", ban hành kế hoạch năm 2025.", moved.text());
        assertEquals("", unsure(moved));
    }

    @Test
    void behind_a_citation_without_its_title_a_year_is_left_to_a_person() {
        var mention = "Kế hoạch số 12/KH-UBND";
        var moved = TextMover.move(
                "Thực hiện " + mention + " về bảo vệ trụ sở năm 2024.",
                new YearShift(2024, 2025),
                List.of(new Cited(mention, false)));
        assertEquals("2024>2024 IN_TITLE", unsure(moved));
    }

    private static List<MoveReason> reasons(String text) {
        return TextMover.move(text, new YearShift(2025, 2026), List.of()).parts().stream()
                .map(MovedText.Part::reason)
                .toList();
    }

    private static String unsure(MovedText moved) {
        return moved.parts().stream()
                .filter(part -> !part.sure())
                .map(part -> part.before() + ">" + part.after() + " " + part.reason())
                .collect(Collectors.joining("; "));
    }
}
