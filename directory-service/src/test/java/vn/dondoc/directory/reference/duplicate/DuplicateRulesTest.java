package vn.dondoc.directory.reference.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.reference.LegalReferenceResponse;
import vn.dondoc.directory.reference.standing.StandingStatus;

class DuplicateRulesTest {

    private static LegalReferenceResponse plan(String issuer, @Nullable String day) {
        return new LegalReferenceResponse(
                UUID.randomUUID(),
                "KH",
                "45/KH-UBND",
                "KH-UBND",
                issuer,
                day == null ? null : LocalDate.parse(day),
                null,
                null,
                null,
                null,
                StandingStatus.UNKNOWN);
    }

    private static @Nullable DuplicatePair judged(LegalReferenceResponse one, LegalReferenceResponse other) {
        return DuplicateRules.judge(one, other, false);
    }

    @Test
    void the_same_number_of_an_issuer_written_in_short_is_offered() {
        var pair = judged(plan("UBND tỉnh", "2024-02-09"), plan("Ủy ban nhân dân tỉnh", "2024-02-09"));
        assertNotNull(pair);
        assertEquals(
                List.of(DuplicateReason.SAME_NUMBER, DuplicateReason.SAME_DATE, DuplicateReason.SAME_ISSUER),
                pair.reasons());
        assertEquals(0.95, pair.score());
    }

    @Test
    void the_minister_may_speak_for_the_ministry() {
        var pair = judged(plan("Bộ trưởng Bộ Công an", null), plan("Bộ Công an", "2014-08-15"));
        assertNotNull(pair);
        assertEquals(0.6, pair.score());
    }

    @Test
    void the_same_number_of_two_provinces_is_offered_only_when_the_day_is_one_too() {
        assertNull(judged(plan("UBND tỉnh Sơn La", "2024-02-09"), plan("UBND tỉnh Lai Châu", "2024-03-09")));
        assertNotNull(judged(plan("UBND tỉnh Sơn La", "2024-02-09"), plan("UBND tỉnh Lai Châu", "2024-02-09")));
    }
}
