package vn.dondoc.plan.amendment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.dondoc.plan.amendment.Revising.LATER;
import static vn.dondoc.plan.amendment.Revising.apply;
import static vn.dondoc.plan.amendment.Revising.decide;
import static vn.dondoc.plan.amendment.Revising.decided;
import static vn.dondoc.plan.amendment.Revising.decidedAnyway;
import static vn.dondoc.plan.amendment.Revising.planOf;
import static vn.dondoc.plan.amendment.Revising.revise;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

/** What a corrected document proposes, and what a person says of it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class RevisionProposalTest {

    @Test
    void the_same_document_proposes_nothing() {
        var plan = Papers.issued(Papers.PLAN).extract();
        revise(plan, Papers.PLAN.replace("\n", "\r\n\r\n"))
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("changes", empty())
                .body("allowedActions", contains("DECIDE", "APPLY", "DISCARD"));
    }

    @Test
    void a_corrected_day_is_one_change_and_nothing_moves_before_it_is_accepted() {
        var plan = Papers.issued(Papers.PLAN).extract();
        var revision = revise(plan, LATER)
                .statusCode(201)
                .body("changes", hasSize(1))
                .body("changes[0].kind", equalTo("TASK_CHANGED"))
                .body("changes[0].taskId", equalTo(plan.path("tasks[1].id")))
                .body("changes[0].sure", is(true))
                .body("changes[0].fields.field", contains("TIME", "DUE"))
                .body("changes[0].fields[1].before", equalTo("2024-04-29"))
                .body("changes[0].fields[1].after", equalTo("2024-05-14"))
                .body("changes[0].affects.progressed", equalTo(0))
                .extract();
        assertEquals("2024-04-29", planOf(plan).path("tasks[1].assignments[0].dueOn"));
        As.coordinator()
                .get(As.V1 + "/plans/" + plan.path("id") + "/revisions")
                .then()
                .body("items.id", contains(revision.<String>path("id")));
    }

    @Test
    void an_unknown_unit_holds_an_accepted_change_up_until_a_person_has_chosen() {
        var plan = Papers.issued(Papers.PLAN).extract();
        var revision = revise(plan, Papers.WITH_UNKNOWN_UNIT)
                .body("findings.code", hasItem("unit.unresolved"))
                .body("findings.find { it.code == 'unit.unresolved' }.changes", contains(0))
                .extract();
        var decided = decided(revision, "ACCEPT");
        apply(decided, "Đổi đơn vị").statusCode(409).body("code", equalTo("revision.findings-open"));
        var read = As.coordinator()
                .get(As.V1 + "/imports/" + revision.path("importId"))
                .then()
                .body("allowedActions", contains("AMEND", "RECHECK"))
                .extract();
        As.json(As.coordinator().header("If-Match", read.header("ETag")), """
                        {"tasks": [{"ordinal": 2, "assignments": [{"index": 0, "units": ["NKUBND"]}]}]}""")
                .patch(As.V1 + "/imports/" + revision.path("importId"))
                .then()
                .statusCode(200);
        var renewed = As.coordinator()
                .get(As.V1 + "/revisions/" + revision.path("id"))
                .then()
                .body("changes[0].decision", equalTo("ACCEPT"))
                .body("findings.code", not(hasItem("unit.unresolved")))
                .extract();
        apply(renewed, "Đổi đơn vị")
                .statusCode(200)
                .body("tasks[1].assignments.find { it.unit.code == 'TONGHOP' }.standing", equalTo("WITHDRAWN"))
                .body("tasks[1].assignments.find { it.unit.code == 'NKUBND' }.standing", equalTo("OPEN"));
    }

    @Test
    void what_a_person_chose_for_the_same_words_is_not_asked_again() {
        var draft = Papers.uploadComplete(Papers.WITH_UNKNOWN_UNIT).extract();
        var chosen = As.json(As.coordinator().header("If-Match", draft.header("ETag")), """
                        {"subject": "Kế hoạch bảo vệ trụ sở", "tasks": [{"ordinal": 2, "assignments": [{"index": 0, "units": ["NKUBND"]}]}]}""")
                .patch(As.V1 + "/imports/" + draft.path("id"))
                .then()
                .statusCode(200)
                .extract();
        var plan = As.coordinator()
                .header("If-Match", chosen.header("ETag"))
                .post(As.V1 + "/imports/" + draft.path("id") + "/acceptance")
                .then()
                .statusCode(201)
                .extract();
        revise(plan, Papers.WITH_UNKNOWN_UNIT)
                .body("changes", empty())
                .body("findings.code", not(hasItem("unit.unresolved")));
    }

    @Test
    void a_person_says_that_two_tasks_are_not_the_same() {
        var plan = Papers.issued(Papers.PLAN).extract();
        var revision = revise(plan, LATER).extract();
        decide(revision, """
                {"pairs": [{"id": "%s", "position": 2, "same": false}]}""".formatted(plan.<String>path("tasks[1].id")))
                .statusCode(200)
                .body("changes.kind", contains("TASK_WITHDRAWN", "TASK_ADDED"));
    }

    @Test
    void one_correction_at_a_time_and_a_discarded_one_leaves_no_trace_in_the_plan() {
        var plan = Papers.issued(Papers.PLAN).extract();
        var revision = revise(plan, LATER).extract();
        revise(plan, LATER).statusCode(409).body("code", equalTo("revision.open"));
        As.coordinator()
                .header("If-Match", revision.header("ETag"))
                .post(As.V1 + "/revisions/" + revision.path("id") + "/discard")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISCARDED"))
                .body("allowedActions", empty());
        apply(decidedAnyway(revision), "x").statusCode(409).body("code", equalTo("revision.settled"));
        assertEquals((Integer) plan.path("version"), planOf(plan).path("version"));
        revise(plan, LATER).statusCode(201);
    }
}
