package vn.dondoc.plan.amendment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

/** A corrected document on its way into a plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class RevisionResourceTest {

    private static final String LATER = Papers.PLAN.replace("trước ngày 30/4/2024", "trước ngày 15/5/2024");
    private static final String WITHOUT_SECOND = Papers.PLAN.replaceFirst("(?s)2\\. Tập huấn.*?(?=III\\. )", "");
    private static final String WITH_ANOTHER_FIRST =
            Papers.PLAN.replace("2. Tập huấn", "3. Tập huấn").replace("1. Rà soát", """
                    1. Lập danh sách người trực trụ sở trong các ngày nghỉ lễ.
                    - Đơn vị thực hiện: Phòng Nội chính.
                    - Thời gian thực hiện: trước ngày 20/4/2024.
                    2. Rà soát""");

    @Nested
    class AsCoordinator {

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
            As.json(
                            As.coordinator()
                                    .header(
                                            "If-Match",
                                            decided(revision, "ACCEPT").header("ETag")),
                            "{}")
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

        @Test
        void a_corrected_document_never_becomes_a_second_plan_and_is_in_no_list_of_imports() {
            var plan = Papers.issued(Papers.PLAN).extract();
            var revision = revise(plan, LATER).extract();
            var read = As.coordinator()
                    .get(As.V1 + "/imports/" + revision.path("importId"))
                    .then()
                    .extract();
            As.coordinator()
                    .header("If-Match", read.header("ETag"))
                    .post(As.V1 + "/imports/" + revision.path("importId") + "/acceptance")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("import.revises-plan"));
            As.coordinator()
                    .get(As.V1 + "/imports")
                    .then()
                    .body("items.id", not(hasItem(revision.<String>path("importId"))));
        }

        @Test
        void the_version_that_was_seen_is_needed_and_indexes_must_exist() {
            var plan = Papers.issued(Papers.PLAN).extract();
            var revision = revise(plan, LATER).extract();
            var path = As.V1 + "/revisions/" + revision.path("id");
            As.json(As.coordinator(), "{}").patch(path).then().statusCode(428);
            As.json(As.coordinator().header("If-Match", "\"77\""), "{}")
                    .patch(path)
                    .then()
                    .statusCode(412);
            decide(revision, """
                    {"decisions": [{"index": 5, "decision": "ACCEPT"}]}""").statusCode(400).body("code", equalTo("revision.no-such-change"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void units_see_no_revision_and_another_office_sees_nothing() {
            var plan = Papers.issued(Papers.PLAN).extract();
            var id = revise(plan, LATER).extract().<String>path("id");
            As.officerOf("TONGHOP").get(As.V1 + "/revisions/" + id).then().statusCode(404);
            As.coordinatorElsewhere().get(As.V1 + "/revisions/" + id).then().statusCode(404);
            As.auditor().get(As.V1 + "/revisions/" + id).then().statusCode(200).body("allowedActions", empty());
            As.coordinatorElsewhere()
                    .multiPart("file", "a.txt", LATER.getBytes(StandardCharsets.UTF_8))
                    .post(As.V1 + "/plans/" + plan.path("id") + "/revisions")
                    .then()
                    .statusCode(404);
        }
    }

    private static ValidatableResponse revise(ExtractableResponse<Response> plan, String text) {
        return As.coordinator()
                .multiPart("file", "ke-hoach-sua.txt", text.getBytes(StandardCharsets.UTF_8))
                .post(As.V1 + "/plans/" + plan.path("id") + "/revisions")
                .then();
    }

    private static ExtractableResponse<Response> decided(ExtractableResponse<Response> revision, String decision) {
        List<Object> changes = revision.path("changes");
        var all = IntStream.range(0, changes.size())
                .mapToObj(i -> "{\"index\": %d, \"decision\": \"%s\"}".formatted(i, decision))
                .collect(Collectors.joining(", "));
        return decide(revision, "{\"decisions\": [" + all + "]}")
                .statusCode(200)
                .extract();
    }

    private static ExtractableResponse<Response> decidedAnyway(ExtractableResponse<Response> revision) {
        return As.coordinator()
                .get(As.V1 + "/revisions/" + revision.path("id"))
                .then()
                .extract();
    }

    private static ValidatableResponse decide(ExtractableResponse<Response> revision, String said) {
        return As.json(As.coordinator().header("If-Match", revision.header("ETag")), said)
                .patch(As.V1 + "/revisions/" + revision.path("id"))
                .then();
    }

    private static ValidatableResponse apply(ExtractableResponse<Response> revision, String reason) {
        return As.json(
                        As.coordinator().header("If-Match", revision.header("ETag")),
                        "{\"reason\": \"" + reason + "\", \"orderedBy\": \"UBND tỉnh\", \"decidedOn\": \"2024-03-01\"}")
                .post(As.V1 + "/revisions/" + revision.path("id") + "/application")
                .then();
    }

    private static ExtractableResponse<Response> planOf(ExtractableResponse<Response> plan) {
        return As.coordinator()
                .get(As.V1 + "/plans/" + plan.path("id"))
                .then()
                .statusCode(200)
                .extract();
    }

    private static void progress(ExtractableResponse<Response> plan, String task) {
        var part = planOf(plan).<String>path(task + ".assignments.find { it.unit.code == 'TONGHOP' }.id");
        var version = planOf(plan).<Integer>path(task + ".assignments.find { it.unit.code == 'TONGHOP' }.version");
        As.json(As.officerOf("TONGHOP").header("If-Match", "\"" + version + "\""), """
                        {"status": "IN_PROGRESS", "percent": 40}""")
                .post(As.V1 + "/tasks/" + plan.path(task + ".id") + "/assignments/" + part + "/progress")
                .then()
                .statusCode(200);
    }
}
