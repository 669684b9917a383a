package vn.dondoc.report.unitcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {

    private static final LocalDate PLAN = LocalDate.of(2024, 2, 19);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate CHANGE = LAST_DAY.plusDays(1);

    private static final UnitHistory RENAMED =
            unit(2, "RENAMED", null, version("Phòng Cũ", PLAN, LAST_DAY), version("Phòng Mới", CHANGE, null));
    private static final UnitHistory MERGED = unit(1, "MERGED", UnitEnd.MERGED, version("Phòng Một", PLAN, LAST_DAY));

    @ParameterizedTest
    @CsvSource({
        "RENAMED, 2024-02-19, Phòng Cũ",
        "RENAMED, 2010-01-01, Phòng Cũ",
        "RENAMED, 2025-07-01, Phòng Mới",
        "MERGED,  2026-01-01, Phòng Một",
        "UNKNOWN, 2024-02-19, UNKNOWN",
    })
    void a_unit_is_named_as_on_the_day(String code, LocalDate day, String name) {
        assertEquals(new UnitRef(code, name), names(CHANGE).on(code, day));
    }

    @Test
    void nothing_is_told_before_its_day() {
        assertTrue(names(LAST_DAY).notice("MERGED", PLAN).isEmpty());
        assertTrue(names(LAST_DAY).notice("RENAMED", PLAN).isEmpty());
    }

    @Test
    void an_end_needs_a_decision_and_says_who_came_after() {
        var notice = names(CHANGE).notice("MERGED", PLAN).orElseThrow();
        assertEquals(UnitNotice.Kind.MERGED, notice.kind());
        assertEquals(CHANGE, notice.on());
        assertTrue(notice.decisionNeeded());
        assertEquals(
                "Phòng Một đã sáp nhập vào Phòng Hai từ ngày 01/07/2025: chọn đơn vị báo cáo thay hoặc miễn báo cáo.",
                notice.sentence());
    }

    @Test
    void a_new_name_needs_none() {
        var notice = names(CHANGE).notice("RENAMED", PLAN).orElseThrow();
        assertEquals(UnitNotice.Kind.RENAMED, notice.kind());
        assertFalse(notice.decisionNeeded());
        assertTrue(names(CHANGE).notice("RENAMED", CHANGE).isEmpty());
    }

    @Test
    void the_office_s_order_is_that_of_founding_and_strangers_come_last() {
        var sorted = Stream.of("AAA", "RENAMED", "MERGED").sorted(names(CHANGE).order());
        assertEquals(List.of("MERGED", "RENAMED", "AAA"), sorted.toList());
    }

    @Test
    void every_notice_speaks_both_languages() {
        assertEquals(
                ResourceBundle.getBundle("notices", Locale.of("vi")).keySet(),
                ResourceBundle.getBundle("notices", Locale.ENGLISH).keySet());
    }

    private static UnitNames names(LocalDate today) {
        var units = Map.of("RENAMED", RENAMED, "MERGED", MERGED);
        return new UnitNames(units, new NoticeTexts(new CurrentVertxRequest()), today);
    }

    private static UnitHistory unit(int founded, String code, UnitEnd end, UnitVersion... versions) {
        var id = new UUID(0x0190a00000007000L, 0x8000000000000000L + founded);
        var next = new Successor(UUID.randomUUID(), "HAI", "Phòng Hai", CHANGE);
        return new UnitHistory(id, code, end, List.of(versions), List.of(next));
    }

    private static UnitVersion version(String name, LocalDate from, LocalDate to) {
        return new UnitVersion(name, null, null, "VPUB", from, to);
    }
}
