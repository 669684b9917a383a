package vn.dondoc.directory.reference.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.dondoc.directory.reference.standing.StandingStatus.AMENDED;
import static vn.dondoc.directory.reference.standing.StandingStatus.EXPIRED;
import static vn.dondoc.directory.reference.standing.StandingStatus.IN_FORCE;
import static vn.dondoc.directory.reference.standing.StandingStatus.NOT_YET;
import static vn.dondoc.directory.reference.standing.StandingStatus.REPEALED;
import static vn.dondoc.directory.reference.standing.StandingStatus.REPLACED;
import static vn.dondoc.directory.reference.standing.StandingStatus.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingRulesTest {

    private static final Mentioned B = new Mentioned(new UUID(0, 2), "CT", "06/CT-BCA-V05");
    private static final Mentioned C = new Mentioned(new UUID(0, 3), "CT", "09/CT-BCA-V05");
    private static final OwnDays FROM_2015 = new OwnDays(day("2014-12-01"), day("2015-01-01"), null);

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Act act(Effect effect, String day, Mentioned by) {
        return new Act(effect, day(day), null, by);
    }

    private static StandingStatus on(String day, OwnDays own, Act... acts) {
        return StandingRules.at(StandingRules.timeline(own, List.of(acts)), day(day))
                .status();
    }

    @Test
    void a_document_is_in_force_from_its_first_day_and_not_before() {
        assertEquals(NOT_YET, on("2014-12-31", FROM_2015));
        assertEquals(IN_FORCE, on("2015-01-01", FROM_2015));
    }

    @Test
    void a_document_of_which_no_day_is_known_stands_unknown_on_every_day() {
        assertEquals(UNKNOWN, on("1990-01-01", new OwnDays(null, null, null)));
    }

    @Test
    void a_day_of_issue_alone_only_tells_that_it_was_not_there_before() {
        var issued = new OwnDays(day("2014-08-15"), null, null);
        assertEquals(NOT_YET, on("2014-08-14", issued));
        assertEquals(UNKNOWN, on("2014-08-15", issued));
    }

    @Test
    void the_last_day_in_force_is_still_in_force() {
        var limited = new OwnDays(null, day("2015-01-01"), day("2020-12-31"));
        assertEquals(IN_FORCE, on("2020-12-31", limited));
        assertEquals(EXPIRED, on("2021-01-01", limited));
    }

    @Test
    void an_amended_document_is_amended_from_that_day_by_the_latest_amendment() {
        var first = act(Effect.AMEND, "2018-07-01", B);
        var second = act(Effect.AMEND, "2019-07-01", C);
        assertEquals(IN_FORCE, on("2018-06-30", FROM_2015, second, first));
        assertEquals(AMENDED, on("2018-07-01", FROM_2015, second, first));
        var line = StandingRules.timeline(FROM_2015, List.of(second, first));
        assertEquals(C, StandingRules.at(line, day("2020-01-01")).by());
    }

    @Test
    void an_amendment_that_came_before_the_first_day_holds_from_the_first_day() {
        var early = act(Effect.AMEND, "2014-12-15", B);
        assertEquals(NOT_YET, on("2014-12-20", FROM_2015, early));
        assertEquals(AMENDED, on("2015-01-01", FROM_2015, early));
    }

    @Test
    void two_amendments_of_one_day_make_one_period() {
        var line = StandingRules.timeline(
                FROM_2015, List.of(act(Effect.AMEND, "2018-07-01", B), act(Effect.AMEND, "2018-07-01", C)));
        assertEquals(List.of(NOT_YET, IN_FORCE, AMENDED), statuses(line));
    }

    @Test
    void the_first_end_counts_and_nothing_revives_it() {
        var replaced = act(Effect.REPLACE, "2025-05-07", B);
        var repealed = act(Effect.REPEAL, "2026-01-01", C);
        assertEquals(REPLACED, on("2027-01-01", FROM_2015, repealed, replaced));
        assertEquals(REPLACED, on("2027-01-01", FROM_2015, replaced, act(Effect.AMEND, "2026-06-01", C)));
        var limited = new OwnDays(null, day("2015-01-01"), day("2020-12-31"));
        assertEquals(EXPIRED, on("2027-01-01", limited, replaced));
    }

    @Test
    void a_document_repealed_before_its_first_day_is_never_in_force() {
        var line = StandingRules.timeline(FROM_2015, List.of(act(Effect.REPEAL, "2014-12-15", B)));
        assertEquals(List.of(NOT_YET, REPEALED), statuses(line));
    }

    @Test
    void a_document_with_no_day_of_its_own_is_replaced_all_the_same() {
        var line = StandingRules.timeline(new OwnDays(null, null, null), List.of(act(Effect.REPLACE, "2025-05-07", B)));
        assertEquals(List.of(UNKNOWN, REPLACED), statuses(line));
    }

    @Test
    void an_act_without_a_day_changes_no_day() {
        assertEquals(IN_FORCE, on("2026-01-01", FROM_2015, new Act(Effect.REPLACE, null, null, B)));
    }

    @Test
    void a_document_that_lost_its_force_before_the_day_of_its_act_never_acts() {
        var stillborn = new Act(Effect.REPLACE, day("2026-07-01"), day("2026-05-01"), B);
        assertEquals(IN_FORCE, on("2026-12-01", FROM_2015, stillborn));
        var later = new Act(Effect.REPLACE, day("2026-07-01"), day("2027-01-01"), B);
        assertEquals(REPLACED, on("2027-06-01", FROM_2015, later));
    }

    @Test
    void a_document_on_the_same_subject_or_a_correction_changes_no_standing() {
        assertEquals(
                IN_FORCE,
                on(
                        "2026-01-01",
                        FROM_2015,
                        act(Effect.RESEMBLE, "2025-05-07", B),
                        act(Effect.CORRECT, "2016-01-01", C)));
    }

    private static List<StandingStatus> statuses(List<StandingPeriod> line) {
        return line.stream().map(StandingPeriod::status).toList();
    }
}
