package vn.dondoc.plan.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class NoticeTextsTest {

    @Test
    void every_notice_speaks_both_languages() {
        assertEquals(
                ResourceBundle.getBundle("notices", Locale.of("vi")).keySet(),
                ResourceBundle.getBundle("notices", Locale.ENGLISH).keySet());
    }

    @Test
    void a_sentence_says_what_happened_and_what_to_decide() {
        assertEquals(
                "Phòng A đã sáp nhập vào Phòng B từ ngày 01/07/2025: chọn đơn vị tiếp tục thực hiện.",
                NoticeTexts.in(Locale.of("vi"), "unit.MERGED", "Phòng A", "Phòng B", " từ ngày 01/07/2025"));
        assertEquals(
                "Chỉ thị 07 was replaced by 06: review the basis and what is still to be done.",
                NoticeTexts.in(Locale.ENGLISH, "reference.REPLACED", "Chỉ thị 07", " by 06", ""));
    }
}
