package vn.dondoc.directory.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.kit.RuleViolation;

class CheckedNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07/CT-BCA-V28",
                "46-CT/TW",
                "46-CT/TU",
                "06/2013/NĐ-CP",
                "72/2025/QH15",
                "1681/NQ-UBTVQH15",
                "09/CTr-BCA-MTTW",
                "3722/VPCP-CN",
                "15a/2025/NĐ-CP"
            })
    void every_shape_of_a_number_is_taken_as_it_is(String number) {
        assertEquals(number, CheckedNumber.of(number));
    }

    @Test
    void spaces_around_it_are_no_part_of_it() {
        assertEquals("510/QĐ-BCA-V05", CheckedNumber.of(" 510/QĐ-BCA-V05\n"));
    }

    @ParameterizedTest
    @CsvSource({"61/2018/NĐCP", "187/2025/NĐ- CP", "60/NQ-TW", "45/kh-ubnd", "45/КН-UBND"})
    void a_damaged_number_is_refused_and_never_repaired_silently(String number) {
        assertEquals(
                "reference.number-damaged",
                assertThrows(RuleViolation.class, () -> CheckedNumber.of(number))
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"07", "51/2025/TT", "/QĐ-UBND", "", "Chỉ thị", "45/KH-UBND và 46/KH-UBND", "%"})
    void what_names_no_document_is_refused(String number) {
        assertEquals(
                "reference.number-unreadable",
                assertThrows(RuleViolation.class, () -> CheckedNumber.of(number))
                        .code());
    }

    @Test
    void a_plan_does_not_bear_the_symbol_of_a_decision() {
        assertThrows(RuleViolation.class, () -> CheckedNumber.of("45/QĐ-UBND", DocumentType.PLAN));
        assertEquals("45/KH-UBND", CheckedNumber.of("45/KH-UBND", DocumentType.PLAN));
    }
}
