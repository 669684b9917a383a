package vn.dondoc.plan.referencecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceStandingTest {

    private static final LocalDate PLAN = LocalDate.of(2024, 2, 19);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "IN_FORCE 2014-08-15,                      -",
                "AMENDED 2023-01-01,                       -",
                "AMENDED 2024-02-19,                       -",
                "AMENDED 2024-02-20,                       AMENDED 2024-02-20",
                "REPLACED 2025-05-07,                      REPLACED 2025-05-07",
                "REPLACED 2025-06-02,                      -",
                "REPEALED 2023-01-01,                      REPEALED 2023-01-01",
                "EXPIRED 2025-01-01,                       EXPIRED 2025-01-01",
                "REPLACED,                                 REPLACED",
                "AMENDED,                                  -",
                "UNKNOWN,                                  -",
                "AMENDED 2024-03-01;AMENDED 2025-03-01,    AMENDED 2025-03-01",
                "REPLACED 2024-03-01;AMENDED 2025-03-01,   REPLACED 2024-03-01",
                "WORD_OF_TOMORROW 2024-03-01,              -",
            })
    void a_plan_must_know_what_is_no_longer_in_force_or_was_amended_after_its_date(String timeLine, String told) {
        var found = ReferenceStanding.mattering(timeLine(timeLine), PLAN, TODAY);
        assertEquals(told == null ? List.of() : timeLine(told), found.stream().toList());
    }

    @Test
    void without_a_time_line_there_is_nothing_to_tell() {
        assertTrue(ReferenceStanding.mattering(List.of(), PLAN, TODAY).isEmpty());
    }

    private static List<ReferenceStanding> timeLine(String text) {
        return Arrays.stream(text.split(";"))
                .map(part -> part.strip().split(" "))
                .map(part -> new ReferenceStanding(part[0], part.length < 2 ? null : LocalDate.parse(part[1]), null))
                .toList();
    }
}
