package vn.dondoc.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DocumentNumberTest {

    @Test
    void the_state_puts_a_bar_between_number_and_symbol_and_the_party_a_hyphen() {
        assertEquals("45/KH-VPUB", DocumentNumber.of("45", "KH-VPUB"));
        assertEquals("12-KH/ĐU", DocumentNumber.of("12", "KH/ĐU"));
        assertEquals("/KH-VPUB", DocumentNumber.of(null, "KH-VPUB"));
    }

    @Test
    void what_a_person_types_is_parted_at_the_first_bar_or_hyphen() {
        assertEquals(2, DocumentNumber.endOfNumber("45/KH-VPUB"));
        assertEquals(2, DocumentNumber.endOfNumber("12-KH/ĐU"));
        assertEquals(2, DocumentNumber.endOfNumber("45"));
    }
}
