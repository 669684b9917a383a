package vn.dondoc.directory.citation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TokensTest {

    private static String words(String text) {
        Tokens tokens = Tokens.of(text);
        return tokens.words(0, tokens.size());
    }

    @Test
    void line_ends_become_one_space() {
        assertEquals("Bộ trưởng Bộ Công an", words("Bộ trưởng Bộ \n\nCông an \n"));
    }

    @Test
    void a_word_broken_at_its_hyphen_is_joined() {
        assertEquals("07/CT-BCA-V28", words("07/CT-\n\nBCA-V28"));
        assertEquals("Hành chính - Quản trị", words("Hành chính -\n\nQuản trị"));
    }

    @Test
    void an_address_and_a_page_number_on_their_own_lines_are_left_out() {
        assertEquals("bảo vệ an ninh", words("bảo vệ an\n\nhttps://vi-du.example/07-ct-bca\n ninh"));
        assertEquals("phát động phong trào", words("phát động phong\n\n3\n trào"));
        assertTrue(Tokens.of("an\nhttps://vi-du.example\nninh").holdsStray(0, 2));
    }

    @Test
    void a_number_on_its_own_line_stays_where_a_number_is_due() {
        assertEquals("ngày 3", words("ngày\n3\n"));
        assertFalse(Tokens.of("ngày\n3\ntháng").holdsStray(0, 3));
    }

    @Test
    void look_alike_letters_are_read_as_latin_and_shown_as_written() {
        Tokens tokens = Tokens.of("КН-UBND NÐ");
        assertEquals("KH", tokens.at(0).word());
        assertEquals("NĐ", tokens.at(3).word());
        assertEquals("КН-UBND NÐ", tokens.words(0, 4));
    }
}
