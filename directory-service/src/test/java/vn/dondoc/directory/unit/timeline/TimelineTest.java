package vn.dondoc.directory.unit.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.unit.UnitType;

class TimelineTest {

    private static final UUID EVENT = new UUID(0, 1);
    private static final Timeline SINCE_2016 = Timeline.founded(named("A"), day("2016-01-01"), EVENT);

    @Test
    void a_change_holds_from_its_first_midnight_and_not_a_day_earlier() {
        var renamed = renamed(SINCE_2016, "2025-03-01", "B");
        assertEquals("A", nameOn(renamed, "2025-02-28"));
        assertEquals("B", nameOn(renamed, "2025-03-01"));
    }

    @Test
    void a_leap_day_and_the_turn_of_a_year_are_days_as_others() {
        var leap = renamed(SINCE_2016, "2024-02-29", "B");
        assertEquals(List.of("A", "B", "B"), names(leap, "2024-02-28", "2024-02-29", "2024-03-01"));
        var turn = renamed(SINCE_2016, "2025-01-01", "B");
        assertEquals(List.of("A", "B"), names(turn, "2024-12-31", "2025-01-01"));
        assertEquals(day("2024-12-31"), turn.versions().getFirst().days().lastDay());
    }

    @Test
    void two_changes_on_one_day_make_one_version_in_which_the_later_word_counts() {
        var twice = renamed(renamed(SINCE_2016, "2020-05-05", "B"), "2020-05-05", "C");
        assertEquals(List.of("A", "C"), allNames(twice));
        var moved = moved(twice, "2020-05-05", EVENT);
        assertEquals(List.of("A", "C"), allNames(moved));
        assertEquals(EVENT, moved.versions().getLast().facts().parentId());
    }

    @Test
    void a_change_on_the_founding_day_replaces_the_first_version() {
        assertEquals(List.of("B"), allNames(renamed(SINCE_2016, "2016-01-01", "B")));
    }

    @Test
    void a_back_dated_change_spreads_until_a_version_that_decided_the_same() {
        var planned = renamed(moved(SINCE_2016, "2020-01-01", EVENT), "2030-01-01", "Z");
        var backDated = renamed(planned, "2018-01-01", "B");
        assertEquals(List.of("A", "B", "B", "Z"), allNames(backDated));
        assertEquals(
                EVENT, backDated.on(day("2020-01-01")).orElseThrow().facts().parentId());
        assertNull(backDated.on(day("2019-12-31")).orElseThrow().facts().parentId());
    }

    @Test
    void a_change_to_the_value_that_an_older_one_decided_still_stops_at_it() {
        var planned = renamed(SINCE_2016, "2020-01-01", "B");
        var same = renamed(planned, "2018-01-01", "B");
        assertEquals("B", nameOn(renamed(same, "2019-01-01", "C"), "2020-01-01"));
    }

    @Test
    void what_a_change_does_not_touch_stays_the_very_row() {
        var twice = renamed(renamed(SINCE_2016, "2020-01-01", "B"), "2022-01-01", "C");
        var thrice = renamed(twice, "2024-01-01", "D");
        assertSame(twice.versions().get(0), thrice.versions().get(0));
        assertSame(twice.versions().get(1), thrice.versions().get(1));
    }

    @Test
    void versions_leave_no_gap_whatever_the_order_of_the_changes() {
        var timeline = SINCE_2016;
        for (var when : List.of("2030-01-01", "2018-06-30", "2024-02-29", "2018-06-30", "2016-01-01", "2029-12-31")) {
            timeline = renamed(timeline, when, "N" + when);
        }
        var versions = timeline.versions();
        for (var i = 1; i < versions.size(); i++) {
            assertEquals(
                    versions.get(i - 1).days().until(), versions.get(i).days().from());
        }
        assertTrue(timeline.life().isOpen());
    }

    @Test
    void an_ended_unit_is_not_there_from_the_day_on() {
        var ended = renamed(SINCE_2016, "2020-01-01", "B").ended(day("2025-07-01"));
        assertEquals("B", nameOn(ended, "2025-06-30"));
        assertTrue(ended.on(day("2025-07-01")).isEmpty());
        assertEquals(day("2025-06-30"), ended.life().lastDay());
    }

    @Test
    void a_code_holds_until_the_next_one_of_its_scheme() {
        var codes = Codes.NONE
                .changed(CodeScheme.EOFFICE, "H55.1", day("2024-01-01"), null)
                .changed(CodeScheme.EOFFICE, "H55.0", day("2020-01-01"), null)
                .changed(CodeScheme.EOFFICE_OLD, "000.00.01.H56", day("2016-01-01"), null);
        assertEquals("H55.0", codeOn(codes, "2023-12-31"));
        assertEquals("H55.1", codeOn(codes, "2024-01-01"));
        assertEquals(null, codeOn(codes.changed(CodeScheme.EOFFICE, null, day("2022-01-01"), null), "2022-01-01"));
        assertEquals(2, codes.ended(day("2022-01-01")).codes().size());
    }

    private static Timeline renamed(Timeline timeline, String day, String name) {
        return timeline.changed(day(day), named(name), EnumSet.of(Fact.NAME), UUID.randomUUID());
    }

    private static Timeline moved(Timeline timeline, String day, UUID parent) {
        var facts = new Facts("", "", null, UnitType.OFFICE, parent);
        return timeline.changed(day(day), facts, EnumSet.of(Fact.PARENT), UUID.randomUUID());
    }

    private static Facts named(String name) {
        return new Facts(name, name, null, UnitType.OFFICE, null);
    }

    private static String nameOn(Timeline timeline, String day) {
        return timeline.on(day(day)).orElseThrow().facts().name();
    }

    private static List<String> names(Timeline timeline, String... days) {
        return java.util.Arrays.stream(days).map(day -> nameOn(timeline, day)).toList();
    }

    private static List<String> allNames(Timeline timeline) {
        return timeline.versions().stream()
                .map(version -> version.facts().name())
                .toList();
    }

    private static String codeOn(Codes codes, String day) {
        return codes.on(CodeScheme.EOFFICE, day(day)).map(Code::code).orElse(null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
