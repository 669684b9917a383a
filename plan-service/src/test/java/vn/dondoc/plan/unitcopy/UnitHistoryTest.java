package vn.dondoc.plan.unitcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitHistoryTest {

    private static final LocalDate DAY_BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    private static final UnitHistory RENAMED =
            history(null, version("Phòng Cũ", 2016, DAY_BEFORE), version("Phòng Mới", CHANGE, null));

    @ParameterizedTest
    @CsvSource({
        "2010-01-01, Phòng Cũ",
        "2025-06-30, Phòng Cũ",
        "2025-07-01, Phòng Mới",
        "2090-01-01, Phòng Mới",
    })
    void a_name_is_that_of_the_day(LocalDate day, String name) {
        assertEquals(name, RENAMED.on(day).name());
    }

    @Test
    void a_rename_is_not_told_before_its_day() {
        assertTrue(RENAMED.fate("Phòng Cũ", DAY_BEFORE).isEmpty());
        var told = RENAMED.fate("Phòng Cũ", CHANGE).orElseThrow();
        assertEquals(UnitNotice.Kind.RENAMED, told.kind());
        assertEquals(CHANGE, told.on());
        assertEquals("Phòng Mới", told.nameNow());
    }

    @Test
    void who_knows_the_new_name_is_told_nothing() {
        assertTrue(RENAMED.fate("Phòng Mới", LATER).isEmpty());
    }

    @Test
    void a_name_that_the_unit_never_had_is_no_renaming() {
        assertTrue(RENAMED.fate("P. Cũ", LATER).isEmpty());
    }

    @Test
    void a_move_after_a_rename_does_not_move_the_day_of_the_rename() {
        var moved = history(
                null,
                version("Phòng Cũ", 2016, DAY_BEFORE),
                version("Phòng Mới", CHANGE, LATER.minusDays(1)),
                version("Phòng Mới", LATER, null));
        assertEquals(CHANGE, moved.fate("Phòng Cũ", LATER).orElseThrow().on());
    }

    @Test
    void an_end_is_not_told_before_its_day() {
        var ending = history(UnitEnd.MERGED, version("Phòng Cũ", 2016, DAY_BEFORE));
        assertTrue(ending.fate("Phòng Cũ", DAY_BEFORE).isEmpty());
        var told = ending.fate("Phòng Cũ", CHANGE).orElseThrow();
        assertEquals(UnitNotice.Kind.MERGED, told.kind());
        assertEquals(CHANGE, told.on());
    }

    @Test
    void after_its_end_a_unit_is_called_as_it_was_last() {
        var ended = history(UnitEnd.DISSOLVED, version("Phòng Cũ", 2016, DAY_BEFORE));
        assertEquals("Phòng Cũ", ended.known(LATER).name());
        assertEquals(CHANGE, ended.endedOn());
        assertNull(RENAMED.endedOn());
    }

    @ParameterizedTest
    @CsvSource({"0, DISSOLVED", "1, MERGED", "2, SPLIT"})
    void where_the_feed_does_not_say_how_a_unit_ended_its_successors_do(int successors, UnitNotice.Kind kind) {
        var next = List.of(successor("A", CHANGE), successor("B", CHANGE)).subList(0, successors);
        var ended =
                new UnitHistory(UUID.randomUUID(), "CU", null, List.of(version("Phòng Cũ", 2016, DAY_BEFORE)), next);
        assertEquals(kind, ended.fate("Phòng Cũ", LATER).orElseThrow().kind());
    }

    @Test
    void a_successor_of_tomorrow_is_not_named_today() {
        var next = List.of(successor("A", CHANGE), successor("B", LATER));
        var ended = new UnitHistory(
                UUID.randomUUID(), "CU", UnitEnd.SPLIT, List.of(version("Phòng Cũ", 2016, DAY_BEFORE)), next);
        assertEquals(
                next.subList(0, 1), ended.fate("Phòng Cũ", CHANGE).orElseThrow().successors());
    }

    @Test
    void an_event_from_before_versions_is_one_version() {
        var unit = new CopiedUnit(
                UUID.randomUUID(), "A", "Phòng A", null, null, "VPUB", LocalDate.of(2016, 1, 1), null, null, null);
        assertEquals(List.of(version("Phòng A", 2016, null).name()), names(unit.history(null)));
    }

    @Test
    void versions_count_and_not_the_fields_of_the_event_s_day() {
        var versions = List.of(version("Phòng Mới", CHANGE, null), version("Phòng Cũ", 2016, DAY_BEFORE));
        var unit = new CopiedUnit(
                UUID.randomUUID(), "A", "Phòng Mới", null, null, "VPUB", CHANGE, null, versions, List.of());
        assertEquals(List.of("Phòng Cũ", "Phòng Mới"), names(unit.history(null)));
    }

    private static List<String> names(UnitHistory history) {
        return history.versions().stream().map(UnitVersion::name).toList();
    }

    private static UnitHistory history(UnitEnd end, UnitVersion... versions) {
        return new UnitHistory(UUID.randomUUID(), "CU", end, List.of(versions), List.of());
    }

    private static UnitVersion version(String name, int year, LocalDate to) {
        return version(name, LocalDate.of(year, 1, 1), to);
    }

    private static UnitVersion version(String name, LocalDate from, LocalDate to) {
        return new UnitVersion(name, null, null, "VPUB", from, to);
    }

    private static Successor successor(String code, LocalDate from) {
        return new Successor(UUID.randomUUID(), code, "Phòng " + code, from);
    }
}
