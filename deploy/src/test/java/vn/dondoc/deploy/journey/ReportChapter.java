package vn.dondoc.deploy.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dondoc.deploy.journey.Story.NOTHING;
import static vn.dondoc.deploy.journey.Story.REPORTERS;
import static vn.dondoc.deploy.journey.Story.REPORTS;

import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job, points 4 and 5: rounds in two linked tiers, the units' reports, who is missing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ReportChapter {

    static final String REPORT = "/api/report/v1";
    private static final String REASON = "Đề nghị bổ sung kết quả phối hợp với Công an phường.";

    private final PlanDocument document = PlanDocument.FOUND;
    private final Person coordinator = Person.named("coordinator");

    @Test
    @Order(1)
    void the_duties_became_the_rounds_of_the_year_in_two_linked_tiers() {
        var rounds = Patience.until(PlanRounds::now, found -> found.count() >= 5);
        assertEquals(5, rounds.count());
        Story.innerRound = rounds.id("HALF_YEAR", "INTERNAL");
        Story.outerRound = rounds.id("HALF_YEAR", "EXTERNAL");
        var inner = coordinator.sees(REPORT + "/rounds/" + Story.innerRound);
        assertEquals(Story.outerRound, inner.getString("round.feedsRoundId"));
        assertEquals(document.lastDays().get("HALF_YEAR INTERNAL"), inner.getString("round.dueOn"));
        assertEquals(5, inner.getInt("round.slackDays"));
        assertEquals(Set.copyOf(document.reporters()), Set.copyOf(inner.getList("reporters.unit.code")));
        var outer = coordinator.sees(REPORT + "/rounds/" + Story.outerRound);
        assertEquals(document.lastDays().get("HALF_YEAR EXTERNAL"), outer.getString("round.dueOn"));
        assertEquals("CONGANTINH", outer.getString("round.recipient.code"));
        assertEquals(List.of("VPUB"), outer.getList("reporters.unit.code"));
    }

    @Test
    @Order(2)
    void completeness_shows_own_plans_overdue_and_the_half_year_not_yet_due() {
        var rounds = PlanRounds.now();
        assertEquals(Set.of("MISSING"), Set.copyOf(rounds.standing("ONE_OFF").values()));
        assertEquals(
                Set.of("NOT_YET_DUE"), Set.copyOf(rounds.standing("HALF_YEAR").values()));
        assertEquals(
                Set.copyOf(document.reporters()), rounds.standing("HALF_YEAR").keySet());
    }

    @Test
    @Order(3)
    void three_officers_write_their_half_year_report_with_figures() {
        for (var unit : REPORTERS) {
            var officer = person("officer", unit);
            var begun = officer.adds(REPORT + "/rounds/" + Story.innerRound + "/reports", NOTHING);
            assertTrue(begun.getList("outline.heading")
                    .containsAll(List.of("Đặc điểm, tình hình", "Kết quả thực hiện", "Công tác lãnh đạo, chỉ đạo")));
            REPORTS.put(unit, REPORT + "/reports/" + begun.getString("id"));
            var written = writes(officer, REPORTS.get(unit), Written.by(unit));
            assertEquals(1, written.getInt("contentVersion"));
            assertEquals(
                    "AWAITING_APPROVAL",
                    officer.does(REPORTS.get(unit), "submission", NOTHING).getString("status"));
        }
    }

    @Test
    @Order(4)
    void a_units_report_is_not_found_by_another_unit() {
        person("officer", "NKUBND").findsNothingAt(REPORTS.get("TTTHONGTIN"));
        person("head", "NKUBND").findsNothingAt(REPORTS.get("TTTHONGTIN"));
    }

    @Test
    @Order(5)
    void the_heads_approve_and_the_reports_are_with_the_office_in_time() {
        for (var unit : REPORTERS) {
            var sent = person("head", unit).does(REPORTS.get(unit), "approval", NOTHING);
            assertEquals("SUBMITTED", sent.getString("status"));
        }
        var standing = PlanRounds.now().standing("HALF_YEAR");
        for (var unit : document.reporters()) {
            assertEquals(REPORTERS.contains(unit) ? "ON_TIME" : "NOT_YET_DUE", standing.get(unit), unit);
        }
    }

    @Test
    @Order(6)
    void the_coordinator_returns_one_with_a_reason_that_its_author_reads() {
        var report = REPORTS.get("NKUBND");
        coordinator.does(report, "return", new JsonObject().put("reason", REASON));
        var returned = person("officer", "NKUBND").sees(report);
        assertEquals("RETURNED", returned.getString("status"));
        assertEquals(REASON, returned.getString("returnReason"));
        assertEquals("RETURNED", PlanRounds.now().standing("HALF_YEAR").get("NKUBND"));
    }

    @Test
    @Order(7)
    void the_unit_resubmits_and_is_still_on_time_by_its_first_submission() {
        var report = REPORTS.get("NKUBND");
        var officer = person("officer", "NKUBND");
        writes(officer, report, Written.by("NKUBND").withResult("Công an phường đánh giá đơn vị bảo đảm an toàn."));
        officer.does(report, "submission", NOTHING);
        person("head", "NKUBND").does(report, "approval", NOTHING);
        assertEquals("ON_TIME", PlanRounds.now().standing("HALF_YEAR").get("NKUBND"));
        List<String> steps = officer.sees(report).getList("timeline.event");
        assertTrue(
                steps.containsAll(List.of("report.submitted", "report.returned", "report.approved")), steps::toString);
    }

    @Test
    @Order(8)
    void the_coordinator_accepts_all_three() {
        for (var unit : REPORTERS) {
            var accepted = coordinator.does(REPORTS.get(unit), "acceptance", NOTHING);
            assertEquals("ACCEPTED", accepted.getString("status"));
        }
    }

    private static JsonPath writes(Person officer, String report, Written written) {
        return officer.asks()
                .header("If-Match", officer.reads(report).header("ETag"))
                .contentType("application/json; charset=utf-8")
                .body(written.content().encode())
                .put(report + "/content")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Person person(String role, String unit) {
        return Person.named(role + "." + unit.toLowerCase(Locale.ROOT));
    }
}
