package vn.dondoc.plan.reading.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LegacyFontTest {

    @Test
    void text_typed_for_a_TCVN3_font_is_told() {
        assertTrue(
                LegacyFont.wrote("KÕ ho¹ch thùc hiÖn c«ng t¸c b¶o vÖ trËt tù, an toµn x· héi trong c¬ quan n¨m 2006"));
    }

    @Test
    void text_typed_for_a_VNI_font_is_told() {
        assertTrue(LegacyFont.wrote(
                "Keá hoaïch thöïc hieän coâng taùc baûo veä traät töï, an toaøn xaõ hoäi trong cô quan naêm 2006"));
    }

    @Test
    void Vietnamese_in_Unicode_is_none_of_them_not_even_with_old_tone_places_and_signs() {
        assertFalse(LegacyFont.wrote(
                "Kế hoạch hoá, thuý, khoẻ, quý, uỷ ban; 30°C, 5 m², «ngoặc», © 2024, Đà Nẵng, ÂÊÔ, ưỡn ".repeat(20)));
    }
}
