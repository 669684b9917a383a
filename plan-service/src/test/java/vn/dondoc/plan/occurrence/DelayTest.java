package vn.dondoc.plan.occurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.kit.RuleViolation;

class DelayTest {

    /** A Wednesday. */
    private static final LocalDate EVENT = LocalDate.of(2026, 4, 29);

    @ParameterizedTest
    @CsvSource({
        "'Trong 5 ngày làm việc kể từ ngày nhận được kế hoạch', WORKING_DAYS, 5",
        "'trong 05 (năm) ngày làm việc, kể từ ngày nhận được hướng dẫn', WORKING_DAYS, 5",
        "'chậm nhất 10 ngày kể từ khi có kết quả', DAYS, 10",
        "'Trong thời hạn không quá 15 ngày tính từ ngày ban hành', DAYS, 15",
        "'trong vòng 02 tuần sau khi có văn bản', WEEKS, 2",
        "'trong 1 tháng kể từ ngày kết thúc', MONTHS, 1",
    })
    void what_is_counted_from_an_event_is_read(String words, Delay.Unit unit, int count) {
        assertEquals(Optional.of(new Delay(count, unit)), Delay.read(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sau khi có hướng dẫn của Công an tỉnh",
                "sau 15 ngày kể từ ngày ban hành",
                "trong 24 giờ kể từ khi xảy ra",
                "trong ngày 15 tháng 3 sau khi họp",
                ""
            })
    void what_gives_no_last_day_is_not_made_one(String words) {
        assertEquals(Optional.empty(), Delay.read(words));
    }

    @Test
    void the_day_of_the_event_and_weekends_are_not_counted() {
        assertEquals(LocalDate.of(2026, 4, 30), new Delay(1, Delay.Unit.WORKING_DAYS).after(EVENT));
        assertEquals(LocalDate.of(2026, 5, 4), new Delay(3, Delay.Unit.WORKING_DAYS).after(EVENT));
        assertEquals(LocalDate.of(2026, 5, 4), new Delay(1, Delay.Unit.WORKING_DAYS).after(LocalDate.of(2026, 5, 2)));
        assertEquals(LocalDate.of(2026, 5, 4), new Delay(5, Delay.Unit.DAYS).after(EVENT));
        assertEquals(LocalDate.of(2024, 2, 29), new Delay(1, Delay.Unit.MONTHS).after(LocalDate.of(2024, 1, 31)));
    }

    @Test
    void a_person_s_day_comes_before_the_words_and_no_day_is_made_up() {
        var words = "trong 5 ngày kể từ khi có hướng dẫn";
        assertEquals(EVENT.plusDays(5), OccurrenceRules.dueOn(null, words, EVENT));
        assertEquals(EVENT.plusDays(9), OccurrenceRules.dueOn(EVENT.plusDays(9), words, EVENT));
        assertEquals("occurrence.due-missing", refusal(null, "sau khi có hướng dẫn"));
        assertEquals("occurrence.due-unfit", refusal(EVENT.minusDays(1), words));
        assertEquals("occurrence.due-unfit", refusal(LocalDate.of(9999, 12, 31), words));
    }

    @Test
    void what_has_not_happened_cannot_be_recorded() {
        OccurrenceRules.requireHappened(EVENT, EVENT);
        assertEquals(
                "occurrence.in-future",
                assertThrows(RuleViolation.class, () -> OccurrenceRules.requireHappened(EVENT.plusDays(1), EVENT))
                        .code());
    }

    private static String refusal(LocalDate said, String words) {
        return assertThrows(RuleViolation.class, () -> OccurrenceRules.dueOn(said, words, EVENT))
                .code();
    }
}
