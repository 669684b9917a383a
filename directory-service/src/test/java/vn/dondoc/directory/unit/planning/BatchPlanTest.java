package vn.dondoc.directory.unit.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dondoc.directory.unit.planning.Province.dissolve;
import static vn.dondoc.directory.unit.planning.Province.found;
import static vn.dondoc.directory.unit.planning.Province.founding;
import static vn.dondoc.directory.unit.planning.Province.merge;
import static vn.dondoc.directory.unit.planning.Province.move;
import static vn.dondoc.directory.unit.planning.Province.recode;
import static vn.dondoc.directory.unit.planning.Province.rename;
import static vn.dondoc.directory.unit.planning.Province.split;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.unit.event.Heir;
import vn.dondoc.directory.unit.event.NewEvent;

class BatchPlanTest {

    private final Province province = new Province();

    @Nested
    class Founding {

        @Test
        void a_code_is_never_given_to_a_second_unit_even_after_the_first_has_ended() {
            province.happens(dissolve("2020-01-01", "XA1", null));
            province.refuses("unit.code-taken", found("XA1", "HUYEN"));
        }

        @Test
        void a_unit_may_stand_under_one_that_the_same_batch_founds_before_it() {
            province.happens(found("MOI", "TINH"), found("DUOIMOI", "MOI"));
            assertEquals("MOI", province.parentOn("DUOIMOI", "2016-01-01"));
            assertEquals(
                    1, province.refuses("unit.unknown", found("A1", "TINH"), found("A2", "SAU"), found("SAU", "TINH")));
        }

        @Test
        void a_parent_must_be_there_on_the_first_day() {
            province.happens(new NewEvent.Found(Province.on("2020-01-01"), founding("TRE", "TINH")));
            province.refuses("unit.not-yet", found("CON", "TRE"));
            province.happens(dissolve("2022-01-01", "TRE", null));
            province.refuses("unit.ended", new NewEvent.Found(Province.on("2022-01-01"), founding("CON", "TRE")));
            assertEquals(
                    0,
                    province.refuses(
                            "unit.parent-not-there",
                            new NewEvent.Found(Province.on("2021-12-31"), founding("CON", "TRE"))));
        }

        @Test
        void a_day_out_of_reason_is_refused() {
            province.refuses("unit-event.day-out-of-range", rename("0024-01-01", "XA1", "X"));
            province.refuses("unit-event.day-out-of-range", rename("2200-01-01", "XA1", "X"));
        }
    }

    @Nested
    class Moving {

        @Test
        void a_unit_cannot_stand_under_itself_or_under_what_is_below_it() {
            province.refuses("unit.own-parent", move("2020-01-01", "HUYEN", "HUYEN"));
            province.refuses("unit.cycle", move("2020-01-01", "TINH", "XA1"));
        }

        @Test
        void a_cycle_is_refused_on_a_later_day_too() {
            province.happens(move("2030-01-01", "VPUB", "HUYEN"));
            province.refuses("unit.cycle", move("2020-01-01", "HUYEN", "VPUB"));
        }

        @Test
        void a_cycle_that_lasts_one_day_is_a_cycle() {
            province.happens(move("2024-02-29", "VPUB", "HUYEN"), move("2024-03-01", "VPUB", "TINH"));
            province.refuses("unit.cycle", move("2024-02-29", "HUYEN", "VPUB"));
            province.happens(move("2024-03-01", "HUYEN", "VPUB"));
        }

        @Test
        void two_parents_in_one_event_are_refused() {
            var huyen = province.unit("HUYEN").id();
            province.refuses(
                    "unit-event.two-units", new NewEvent.Move(Province.on("2020-01-01"), null, "XA1", huyen, "VPUB"));
            province.refuses(
                    "unit-event.parent-missing", new NewEvent.Move(Province.on("2020-01-01"), null, "XA1", null, null));
        }

        @Test
        void the_second_parent_on_one_day_takes_the_place_of_the_first() {
            province.happens(move("2020-01-01", "XA1", "VPUB"), move("2020-01-01", "XA1", "TINH"));
            assertEquals("TINH", province.parentOn("XA1", "2020-01-01"));
            assertEquals("HUYEN", province.parentOn("XA1", "2019-12-31"));
        }
    }

    @Nested
    class Changing {

        @Test
        void a_rename_that_changes_nothing_is_refused() {
            province.refuses("unit-event.nothing-changes", rename("2020-01-01", "XA1", "Tên XA1"));
            province.refuses("unit-event.nothing-changes", recode("2020-01-01", "XA1", null));
        }

        @Test
        void nothing_happens_before_the_founding_or_after_the_end() {
            province.refuses("unit.not-yet", rename("2015-12-31", "XA1", "X"));
            province.happens(dissolve("2020-01-01", "XA1", null));
            province.refuses("unit.ended", rename("2020-01-01", "XA1", "X"));
            province.happens(rename("2019-12-31", "XA1", "X"));
        }

        @Test
        void a_code_is_given_to_one_unit_at_a_time_but_two_may_swap() {
            province.happens(recode("2020-01-01", "XA1", "H55.1"), recode("2020-01-01", "XA2", "H55.2"));
            province.refuses("unit-code.taken", recode("2021-01-01", "PHONG", "H55.1"));
            province.happens(recode("2022-01-01", "XA1", "H55.2"), recode("2022-01-01", "XA2", "H55.1"));
            assertEquals(
                    1,
                    province.refuses(
                            "unit-code.taken",
                            rename("2021-01-01", "PHONG", "P"),
                            found("2023-01-01", "MOI", "TINH", "H55.1")));
        }

        @Test
        void an_event_that_names_no_unit_or_two_is_refused() {
            province.refuses(
                    "unit-event.unit-missing",
                    new NewEvent.Rename(Province.on("2020-01-01"), null, null, "X", null, null));
            province.refuses(
                    "unit-event.two-units",
                    new NewEvent.Rename(
                            Province.on("2020-01-01"), province.unit("XA1").id(), "XA2", "X", null, null));
        }
    }

    @Nested
    class Ending {

        @Test
        void a_merger_ends_its_sources_and_may_keep_an_old_name_for_another_unit() {
            var name = new vn.dondoc.directory.unit.event.Founding(
                    "XAMOI",
                    "Tên XA1",
                    "XA1",
                    null,
                    vn.dondoc.directory.unit.UnitType.COMMUNE,
                    null,
                    "TINH",
                    null,
                    null);
            province.happens(merge("2025-07-01", Heir.founded(name), "XA1", "XA2"));
            assertTrue(province.isThere("XA1", "2025-06-30"));
            assertFalse(province.isThere("XA1", "2025-07-01"));
            assertFalse(province.isThere("XAMOI", "2025-06-30"));
            assertEquals(
                    province.unit("XA1").nameNear(java.time.LocalDate.MAX),
                    province.unit("XAMOI").nameNear(java.time.LocalDate.MAX));
        }

        @Test
        void a_merger_into_itself_of_one_or_of_one_twice_is_refused() {
            province.refuses("unit-event.merge-into-itself", merge("2025-07-01", Heir.existing("XA1"), "XA1", "XA2"));
            province.refuses(
                    "unit-event.merge-needs-two", merge("2025-07-01", Heir.founded(founding("MOI", "TINH")), "XA1"));
            province.refuses("unit-event.unit-twice", merge("2025-07-01", Heir.existing("XA2"), "XA1", "XA1"));
            province.refuses("unit-event.heir-unclear", merge("2025-07-01", new Heir(null, null, null), "XA1", "XA2"));
            province.refuses(
                    "unit-event.heir-unclear",
                    merge("2025-07-01", new Heir(null, "VPUB", founding("MOI", "TINH")), "XA1", "XA2"));
        }

        @Test
        void children_are_never_left_behind() {
            assertEquals(0, province.refuses("unit.has-children", dissolve("2025-07-01", "HUYEN", null)));
            assertEquals(
                    1,
                    province.refuses(
                            "unit.has-children",
                            move("2025-07-01", "XA1", "TINH"),
                            dissolve("2025-07-01", "HUYEN", null)));
            province.happens(
                    dissolve("2025-07-01", "HUYEN", "TINH"),
                    move("2025-07-01", "XA1", "TINH"),
                    dissolve("2025-06-30", "XA2", null));
            assertEquals("HUYEN", province.parentOn("XA1", "2025-06-30"));
        }

        @Test
        void a_child_that_comes_later_is_left_behind_too() {
            province.happens(move("2030-01-01", "XA1", "PHONG"));
            province.refuses("unit.has-children", dissolve("2025-07-01", "PHONG", null));
        }

        @Test
        void a_unit_ends_once_and_not_before_what_is_planned_for_it() {
            province.happens(rename("2030-01-01", "XA1", "X"));
            province.refuses("unit.changes-later", dissolve("2030-01-01", "XA1", null));
            province.happens(dissolve("2031-01-01", "XA1", null));
            province.refuses("unit.ends-later", dissolve("2030-06-01", "XA1", null));
            province.refuses("unit.ended", dissolve("2031-01-01", "XA1", null));
            province.refuses("unit.founded-that-day", dissolve("2016-01-01", "XA2", null));
        }

        @Test
        void a_split_needs_two_and_none_of_them_is_the_split_unit() {
            province.refuses("unit-event.split-needs-two", split("2025-07-01", "XA1", false, Heir.existing("XA2")));
            province.refuses("unit-event.split-into-itself", split("2025-07-01", "XA1", true, Heir.existing("XA1")));
            province.happens(split("2025-07-01", "XA1", true, Heir.founded(founding("XA3", "HUYEN"))));
            assertTrue(province.isThere("XA1", "2025-07-01"));
            province.happens(
                    split("2026-01-01", "XA1", false, Heir.existing("XA3"), Heir.founded(founding("XA4", "HUYEN"))));
            assertFalse(province.isThere("XA1", "2026-01-01"));
        }

        @Test
        void a_successor_is_another_unit_that_is_there() {
            province.refuses("unit-event.own-successor", dissolve("2025-07-01", "XA1", "XA1"));
            province.happens(dissolve("2025-07-01", "XA1", null));
            province.refuses("unit.ended", dissolve("2025-07-01", "XA2", "XA1"));
        }
    }
}
