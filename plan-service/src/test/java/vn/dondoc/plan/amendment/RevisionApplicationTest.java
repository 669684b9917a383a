package vn.dondoc.plan.amendment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.plan.amendment.Revising.LATER;
import static vn.dondoc.plan.amendment.Revising.WITHOUT_SECOND;
import static vn.dondoc.plan.amendment.Revising.WITH_ANOTHER_FIRST;
import static vn.dondoc.plan.amendment.Revising.apply;
import static vn.dondoc.plan.amendment.Revising.decide;
import static vn.dondoc.plan.amendment.Revising.decided;
import static vn.dondoc.plan.amendment.Revising.progress;
import static vn.dondoc.plan.amendment.Revising.revise;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.Work;

/** What an applied correction does to the plan, its tasks and their parts. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class RevisionApplicationTest {

    @Test
    void an_applied_change_keeps_the_task_its_parts_and_their_progress() {
        var plan = Papers.issued(Papers.PLAN).extract();
        progress(plan, "tasks[1]");
        var revision = revise(plan, LATER)
                .body("changes[0].affects.progressed", equalTo(1))
                .extract();
        var amended = apply(decided(revision, "ACCEPT"), "Điều chỉnh theo Công văn số 9")
                .statusCode(200)
                .body("tasks.id", equalTo(plan.path("tasks.id")))
                .body("tasks[1].assignments.id", equalTo(plan.path("tasks[1].assignments.id")))
                .body("tasks[1].assignments.find { it.unit.code == 'TONGHOP' }.percent", equalTo(40))
                .body("tasks[1].assignments.dueOn", everyItem(equalTo("2024-05-14")))
                .body("tasks.importId", everyItem(equalTo(revision.path("importId"))))
                .body("importId", equalTo(revision.path("importId")))
                .extract();
        As.officerOf("HCC")
                .get(As.V1 + "/plans/" + amended.path("id") + "/amendments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].ordinal", equalTo(1))
                .body("items[0].reason", equalTo("Điều chỉnh theo Công văn số 9"))
                .body("items[0].changes[0].decision", equalTo("ACCEPT"));
        As.coordinator()
                .get(As.V1 + "/imports/" + revision.path("importId"))
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("revisesPlanId", equalTo(plan.path("id")));
    }

    @Test
    void a_withdrawn_task_stays_on_the_plan_and_leaves_the_lists() {
        var plan = Papers.issued(Papers.PLAN).extract();
        progress(plan, "tasks[1]");
        var revision = revise(plan, WITHOUT_SECOND)
                .body("changes.kind", contains("TASK_WITHDRAWN"))
                .body("changes[0].affects.leaving.code", hasItem("TONGHOP"))
                .extract();
        apply(decided(revision, "ACCEPT"), "Bỏ nhiệm vụ tập huấn")
                .statusCode(200)
                .body("tasks", hasSize(2))
                .body("tasks[0].withdrawn", nullValue())
                .body("tasks[1].withdrawn.amendmentId", notNullValue())
                .body("tasks[1].assignments.standing", everyItem(equalTo("WITHDRAWN")));
        As.officerOf("TONGHOP")
                .queryParam("planId", plan.<String>path("id"))
                .get(As.V1 + "/tasks")
                .then()
                .statusCode(200)
                .body("items.taskId", not(hasItem(plan.<String>path("tasks[1].id"))));
    }

    @Test
    void an_inserted_task_opens_for_its_units_and_the_others_keep_their_parts() {
        var plan = Papers.issued(Papers.PLAN).extract();
        var revision = revise(plan, WITH_ANOTHER_FIRST)
                .body("changes.kind", contains("TASK_ADDED"))
                .body("changes[0].affects.joining.code", contains("NOICHINH"))
                .extract();
        apply(decided(revision, "ACCEPT"), "Bổ sung nhiệm vụ trực")
                .statusCode(200)
                .body("tasks.ordinal", contains(1, 2, 3))
                .body("tasks[1].id", equalTo(plan.path("tasks[0].id")))
                .body("tasks[2].id", equalTo(plan.path("tasks[1].id")));
        As.officerOf("NOICHINH")
                .queryParam("planId", plan.<String>path("id"))
                .get(As.V1 + "/tasks")
                .then()
                .body("items.ordinal", hasItem(1));
    }

    @Test
    void a_rejected_change_keeps_the_old_words_and_says_which_document_they_are_from() {
        var plan = Papers.issued(Papers.PLAN).extract();
        var revision = revise(plan, WITH_ANOTHER_FIRST.replace("30/4/2024", "15/5/2024"))
                .body("changes.kind", contains("TASK_ADDED", "TASK_CHANGED"))
                .extract();
        var decided = decide(revision, """
                {"decisions": [{"index": 0, "decision": "ACCEPT"}, {"index": 1, "decision": "REJECT"}]}""").statusCode(200).extract();
        apply(decided, "Bổ sung nhiệm vụ trực")
                .statusCode(200)
                .body("tasks[2].importId", equalTo(plan.path("importId")))
                .body("tasks[2].time.dueOn", equalTo("2024-04-29"))
                .body("tasks[1].importId", equalTo(revision.path("importId")));
    }

    @Test
    void a_draft_is_simply_changed() {
        var plan = Papers.accepted(Papers.PLAN).extract();
        var revision = revise(plan, WITHOUT_SECOND).statusCode(201).extract();
        As.json(As.coordinator().header("If-Match", decided(revision, "ACCEPT").header("ETag")), "{}")
                .post(As.V1 + "/revisions/" + revision.path("id") + "/application")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("tasks", hasSize(1));
        As.coordinator()
                .get(As.V1 + "/plans/" + plan.path("id") + "/amendments")
                .then()
                .body("items", empty());
    }

    @Test
    void every_change_must_be_decided_and_an_amendment_needs_a_reason() {
        var plan = Papers.issued(Papers.PLAN).extract();
        var revision = revise(plan, LATER).extract();
        apply(revision, "Vì sao").statusCode(409).body("code", equalTo("revision.undecided"));
        apply(decided(revision, "ACCEPT"), "  ").statusCode(409).body("code", equalTo("revision.reason-missing"));
    }

    @Test
    void a_new_day_of_the_plan_takes_the_place_of_a_granted_one_and_says_so() {
        var plan = Papers.issued(Work.FAR_AWAY).extract();
        extend(Work.in(plan.path("id"), "TONGHOP"), "2099-06-30");
        var revision = revise(plan, Work.FAR_AWAY.replace("30/4/2099", "15/5/2099"))
                .body("changes[0].affects.extended", equalTo(1))
                .extract();
        apply(decided(revision, "ACCEPT"), "Điều chỉnh theo Công văn số 9")
                .statusCode(200)
                .body("tasks[1].assignments.dueOn", everyItem(equalTo("2099-05-14")));
    }

    private static void extend(Work work, String until) {
        var id = As.json(As.officerOf("TONGHOP"), "{\"until\": \"%s\", \"reason\": \"Chờ kinh phí\"}".formatted(until))
                .post(work.path() + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        As.json(As.coordinator().header("If-Match", Work.tag(0)), "{\"granted\": true}")
                .post(As.V1 + "/extensions/" + id + "/decision")
                .then()
                .statusCode(200);
    }
}
