package vn.dondoc.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KitTest {

    @Test
    void a_demo_clock_starts_on_the_given_day_at_the_present_hour() {
        var real = Clock.fixed(Instant.parse("2026-11-21T16:59:00Z"), OfficeClock.ZONE);
        var demo = OfficeClock.startingOn(LocalDate.of(2024, 5, 20), real);
        assertEquals(Instant.parse("2024-05-20T16:59:00Z"), demo.instant());
        assertEquals(LocalDate.of(2024, 5, 20), LocalDate.now(demo));
    }

    @Test
    void a_day_ends_at_midnight_in_viet_nam_not_in_utc() {
        var clock = Clock.fixed(Instant.parse("2024-06-04T17:00:00Z"), OfficeClock.ZONE);
        assertEquals(LocalDate.of(2024, 6, 5), LocalDate.now(clock));
    }

    @Test
    void a_cursor_comes_back_as_it_went_out() {
        var cursor = Cursor.at("2024-05-20", "Phòng Tổng hợp", 7);
        assertEquals(cursor, Cursor.decode(cursor.encoded(), 3));
        assertNull(Cursor.decode(null, 3));
    }

    @Test
    void a_cursor_that_was_tampered_with_is_refused() {
        assertEquals(
                "cursor.invalid",
                assertThrows(RuleViolation.class, () -> Cursor.decode("%%%", 1)).code());
        assertThrows(RuleViolation.class, () -> Cursor.decode(Cursor.at(1).encoded(), 2));
    }

    @Test
    void a_page_names_the_next_one_only_when_there_is_one() {
        assertNull(Page.of(List.of(1, 2), 2, Cursor::at).next());
        assertEquals(
                Cursor.at(2).encoded(), Page.of(List.of(1, 2, 3), 2, Cursor::at).next());
    }

    @Test
    void a_change_without_a_version_is_428_and_with_an_old_one_412() {
        assertEquals(
                428,
                assertThrows(RuleViolation.class, () -> Etag.require(null, 3)).status());
        assertEquals(
                412,
                assertThrows(RuleViolation.class, () -> Etag.require("\"2\"", 3))
                        .status());
        Etag.require("\"2\", \"3\"", 3);
    }

    @Test
    void problems_speak_vietnamese_unless_english_is_asked_for_first() {
        var vietnamese = Problem.Messages.preferredBy("vi-VN,vi;q=0.9,en;q=0.8").text("http.404");
        assertEquals("Không tìm thấy nội dung được yêu cầu.", vietnamese);
        assertEquals(vietnamese, Problem.Messages.preferredBy((String) null).text("http.404"));
        assertNotEquals(vietnamese, Problem.Messages.preferredBy("en").text("http.404"));
    }

    @Test
    void both_languages_have_the_same_texts() {
        var vi = java.util.ResourceBundle.getBundle("kit-problems", java.util.Locale.of("vi"));
        var en = java.util.ResourceBundle.getBundle("kit-problems", java.util.Locale.ENGLISH);
        assertEquals(vi.keySet(), en.keySet());
    }
}
