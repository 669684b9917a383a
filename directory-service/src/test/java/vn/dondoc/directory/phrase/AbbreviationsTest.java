package vn.dondoc.directory.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AbbreviationsTest {

    @Test
    void common_abbreviations_are_written_out() {
        same("Ủy ban nhân dân tỉnh", "UBND tỉnh");
        same("Phòng Kiểm soát thủ tục hành chính", "P. Kiểm soát TTHC");
        same("Văn phòng Ủy ban nhân dân tỉnh", "VP UBND tỉnh");
    }

    @Test
    void words_that_only_begin_so_stay_as_they_are() {
        same("Phòng Pháp chế", "Phòng Pháp chế");
        same("Cao Bằng", "Cao Bằng");
    }

    @Test
    void what_has_several_meanings_is_not_written_out() {
        same("TT Thông tin", "TT Thông tin");
    }

    private static void same(String meaning, String phrase) {
        assertEquals(Letters.of(meaning), Letters.of(Abbreviations.writtenOut(phrase)));
    }
}
