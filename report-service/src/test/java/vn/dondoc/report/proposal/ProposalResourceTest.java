package vn.dondoc.report.proposal;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.dondoc.report.Office.V1;
import static vn.dondoc.report.Office.as;
import static vn.dondoc.report.Office.coordinator;
import static vn.dondoc.report.Office.officer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.report.Neighbours;
import vn.dondoc.report.unitcopy.PullUnitsNow;

/** A plan of next year, whose rounds are all still to come, and what later events of it do to them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Neighbours.class)
class ProposalResourceTest {

    private static final int YEAR = LocalDate.now().getYear() + 1;
    private static final String YES = "{\"accepted\": true}";
    private static final String NO = "{\"accepted\": false, \"reason\": \"Đơn vị đã chuẩn bị xong.\"}";

    private UUID plan;

    @BeforeEach
    void issue() {
        PullUnitsNow.units();
        plan = Neighbours.issuePlan(YEAR);
    }

    @Test
    void a_changed_date_is_proposed_and_moves_the_round_only_when_accepted() {
        amendDate();
        round("HALF_YEAR").body("round.dueOn", equalTo(YEAR + "-06-04"));
        var proposal = proposal("HALF_YEAR");
        proposal.body("kind", equalTo("NEW_DEADLINE"))
                .body("cause", equalTo("DATE_CHANGED"))
                .body("dueOn", equalTo(YEAR + "-06-04"))
                .body("proposedDueOn", equalTo(YEAR + "-06-14"))
                .body("mayDecide", equalTo(true));
        decide(id(proposal), 0, YES).statusCode(200).body("decision", equalTo("ACCEPTED"));
        round("HALF_YEAR")
                .body("round.dueOn", equalTo(YEAR + "-06-14"))
                .body("round.namedOn", equalTo(YEAR + "-06-15"));
        assertOpen(0);
    }

    @Test
    void a_rejected_date_leaves_the_round_and_does_not_come_again() {
        amendDate();
        var id = id(proposal("HALF_YEAR"));
        decide(id, 0, "{\"accepted\": false}").statusCode(400).body("code", equalTo("proposal.reason-missing"));
        decide(id, 0, NO).statusCode(200).body("reason", equalTo("Đơn vị đã chuẩn bị xong."));
        Neighbours.planChanges(plan, "plan.amended", same -> same);
        assertOpen(0);
        round("HALF_YEAR")
                .body("round.dueOn", equalTo(YEAR + "-06-04"))
                .body("round.namedOn", equalTo(YEAR + "-06-05"));
    }

    @Test
    void a_withdrawn_duty_lets_its_round_fall_away_once_somebody_accepts() {
        withdrawHalfYear();
        var roundId = roundId("HALF_YEAR");
        decide(id(proposal("HALF_YEAR")), 0, YES).statusCode(200).body("round.droppedOn", notNullValue());
        officer("NKUBND")
                .post(V1 + "/rounds/" + roundId + "/reports")
                .then()
                .statusCode(409)
                .body("code", equalTo("round.dropped"));
        coordinator().get(V1 + "/rounds/" + roundId).then().body("allowedActions", empty());
        coordinator()
                .queryParam("year", YEAR)
                .get(V1 + "/rounds")
                .then()
                .body("findAll { it.round.id == '%s' }".formatted(roundId), empty());
    }

    @Test
    void what_the_plan_takes_back_is_no_longer_proposed() {
        amendDate();
        Neighbours.planChanges(plan, "plan.amended", text -> text.replace(YEAR + "-06-15", YEAR + "-06-05")
                .replace(YEAR + "-06-14", YEAR + "-06-04"));
        assertOpen(0);
        coordinator()
                .get(V1 + "/rounds/" + roundId("HALF_YEAR") + "/proposals")
                .then()
                .body("decision", equalTo(List.of("SUPERSEDED")));
    }

    @Test
    void a_new_duty_opens_its_round() {
        Neighbours.planChanges(plan, "plan.amended", text -> text.replace("\"duties\": [", "\"duties\": [" + extra()));
        coordinator()
                .queryParam("year", YEAR)
                .get(V1 + "/rounds")
                .then()
                .body("findAll { it.round.planId == '%s' }".formatted(plan), hasSize(6));
        assertOpen(0);
    }

    @Test
    void a_suspended_plan_marks_its_rounds_and_nothing_else_and_a_resumed_one_takes_the_mark_off() {
        status("plan.suspended", "ISSUED", "SUSPENDED");
        round("HALF_YEAR").body("round.planStatus", equalTo("SUSPENDED"));
        assertOpen(0);
        status("plan.resumed", "SUSPENDED", "ISSUED");
        round("HALF_YEAR").body("round.planStatus", equalTo("ISSUED"));
    }

    @Test
    void an_ended_plan_proposes_to_drop_each_round_that_is_not_due_yet() {
        status("plan.closed", "ISSUED", "CLOSED");
        open().body("cause", hasSize(5), "cause", everyItem(equalTo("PLAN_CLOSED")));
        status("plan.cancelled", "CLOSED", "CANCELLED");
        open().body("cause", hasSize(5), "cause", everyItem(equalTo("PLAN_CANCELLED")));
    }

    @Test
    void a_draft_that_is_cancelled_means_nothing_here() {
        var draft = UUID.randomUUID();
        Neighbours.planChanges(draft, "plan.cancelled", _ -> "{}");
        coordinator()
                .get(V1 + "/proposals")
                .then()
                .statusCode(200)
                .body("findAll { it.round.planId == '%s' }".formatted(draft), empty());
    }

    @Test
    void a_decision_needs_the_right_person_the_present_version_and_an_open_proposal() {
        withdrawHalfYear();
        var id = id(proposal("HALF_YEAR"));
        as("coordinator", "SOTUPHAP")
                .header("If-Match", "\"0\"")
                .body(YES)
                .post(V1 + "/proposals/" + id + "/decision")
                .then()
                .statusCode(404);
        as("coordinator", "NKUBND")
                .header("If-Match", "\"0\"")
                .body(YES)
                .post(V1 + "/proposals/" + id + "/decision")
                .then()
                .statusCode(403);
        coordinator()
                .body(YES)
                .post(V1 + "/proposals/" + id + "/decision")
                .then()
                .statusCode(428);
        decide(id, 7, YES).statusCode(412);
        decide(id, 0, "{}").statusCode(400);
        decide(id, 0, YES).statusCode(200);
        decide(id, 1, YES).statusCode(409).body("code", equalTo("proposal.decided"));
    }

    @Test
    void the_office_decides_on_the_round_that_it_owes_another_body() {
        Neighbours.planChanges(plan, "plan.amended", text -> text.replace(YEAR + "-06-10", YEAR + "-06-20")
                .replace(YEAR + "-06-09", YEAR + "-06-19"));
        open().body("round.tier", equalTo(List.of("EXTERNAL"))).body("mayDecide", equalTo(List.of(true)));
        Object seen = officer("NKUBND").get(V1 + "/proposals").path("find { it.round.planId == '%s' }".formatted(plan));
        assertNull(seen);
    }

    private void amendDate() {
        Neighbours.planChanges(plan, "plan.amended", text -> text.replace(YEAR + "-06-05", YEAR + "-06-15")
                .replace(YEAR + "-06-04", YEAR + "-06-14"));
    }

    /** The amended plan no longer has the duty. */
    private void withdrawHalfYear() {
        Neighbours.planChanges(plan, "plan.amended", text -> {
            var amended = new JsonObject(text);
            var kept = amended.getJsonArray("duties").stream()
                    .filter(duty -> !((JsonObject) duty).getString("name").equals("Báo cáo 6 tháng đầu năm"))
                    .toList();
            amended.put("duties", kept);
            return amended.encode();
        });
    }

    private void status(String event, String before, String after) {
        Neighbours.planChanges(plan, event, text -> text.replace("\"status\": \"" + before, "\"status\": \"" + after));
    }

    private static String extra() {
        return """
                {"id": "%s", "name": "Báo cáo quý", "kind": "QUARTERLY", "tier": "INTERNAL",
                 "reporters": {"phrase": "x", "units": [{"id": "%s", "code": "NKUBND", "name": "x"}]},
                 "recipient": {"phrase": "Văn phòng", "unit": {"id": "%s", "code": "VPUB", "name": "Văn phòng"}},
                 "text": "…", "namedOn": "%d-03-20", "dueOn": "%d-03-20", "dueRule": "BY", "year": %d}, """.formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), YEAR, YEAR, YEAR);
    }

    private ValidatableResponse open() {
        return coordinator()
                .get(V1 + "/proposals")
                .then()
                .statusCode(200)
                .rootPath("findAll { it.round.planId == '%s' }".formatted(plan));
    }

    private void assertOpen(int count) {
        coordinator()
                .get(V1 + "/proposals")
                .then()
                .body("findAll { it.round.planId == '%s' }".formatted(plan), hasSize(count));
    }

    private String roundId(String kind) {
        return coordinator()
                .queryParam("year", YEAR)
                .get(V1 + "/rounds")
                .path(
                        "find { it.round.planId == '%s' && it.round.tier == 'INTERNAL' && it.round.kind == '%s' }.round.id"
                                .formatted(plan, kind));
    }

    private ValidatableResponse round(String kind) {
        return coordinator().get(V1 + "/rounds/" + roundId(kind)).then().statusCode(200);
    }

    private ValidatableResponse proposal(String kind) {
        return coordinator()
                .get(V1 + "/rounds/" + roundId(kind) + "/proposals")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1))
                .body("[0].reason", nullValue())
                .rootPath("[0]");
    }

    private static String id(ValidatableResponse proposal) {
        return proposal.extract().path("[0].id");
    }

    private static ValidatableResponse decide(String id, int version, String body) {
        return coordinator()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(V1 + "/proposals/" + id + "/decision")
                .then();
    }
}
