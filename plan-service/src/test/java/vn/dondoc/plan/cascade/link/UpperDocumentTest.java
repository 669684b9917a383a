package vn.dondoc.plan.cascade.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.plan.PlanStatus;

class UpperDocumentTest {

    private static final LinkedPlan OF_PROVINCE = plan("Ủy ban nhân dân tỉnh", 2026);

    @ParameterizedTest
    @CsvSource({
        "UBND tỉnh, true",
        "Ủy ban nhân dân tỉnh, true",
        "ỦY BAN NHÂN DÂN TỈNH, true",
        "UBND tỉnh Sơn La, true",
        "UBND huyện Mai Sơn, false",
        "UBND, true",
        "Công an tỉnh, false",
        "HĐND tỉnh, false"
    })
    void an_issuer_is_known_by_its_abbreviation_and_told_from_another(String cited, boolean same) {
        assertEquals(same, document(2026, cited).fits(OF_PROVINCE));
    }

    @Test
    void the_same_number_of_another_year_is_another_document() {
        assertFalse(document(2025, "UBND tỉnh").fits(OF_PROVINCE));
        assertTrue(document(null, "UBND tỉnh").fits(OF_PROVINCE));
    }

    @Test
    void of_two_namesakes_none_is_guessed() {
        var other = plan("Ủy ban nhân dân xã", 2026);
        assertEquals(Optional.empty(), document(2026, null).among(List.of(OF_PROVINCE, other)));
        assertEquals(Optional.of(OF_PROVINCE), document(2026, "UBND tỉnh").among(List.of(OF_PROVINCE, other)));
    }

    private static UpperDocument document(Integer year, String issuer) {
        return new UpperDocument("12/KH-UBND", year, issuer, null);
    }

    private static LinkedPlan plan(String issuer, int year) {
        var day = LocalDate.of(year, 1, 10);
        return new LinkedPlan(UUID.randomUUID(), PlanStatus.ISSUED, "12", "KH-UBND", "x", day, "A", issuer, year);
    }
}
