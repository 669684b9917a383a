package vn.dondoc.plan.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class PlanResourceTest {

    private static final String PLANS = As.V1 + "/plans";

    @Nested
    class AsCoordinator {

        @Test
        void issuing_a_plan_opens_it_to_the_units() {
            var plan = Papers.accepted(Papers.PLAN).extract();
            As.officerOf("TONGHOP").get(PLANS + "/" + plan.path("id")).then().statusCode(404);
            issue(plan)
                    .statusCode(200)
                    .body("status", equalTo("ISSUED"))
                    .body("allowedActions", equalTo(List.of("AMEND", "SUSPEND", "CLOSE", "CANCEL")))
                    .body("duties", hasSize(2))
                    .body("duties[0].kind", equalTo("HALF_YEAR"))
                    .body("duties[0].tier", equalTo("INTERNAL"))
                    .body("duties[0].dueRule", equalTo("BEFORE"))
                    .body("duties[0].namedOn", equalTo("2024-06-05"))
                    .body("duties[0].dueOn", equalTo("2024-06-04"))
                    .body("duties[0].year", equalTo(2024))
                    .body("citations", hasSize(1));
            As.officerOf("TONGHOP")
                    .get(PLANS + "/" + plan.path("id"))
                    .then()
                    .statusCode(200)
                    .body("allowedActions", empty())
                    .body("tasks", hasSize(2))
                    .body("tasks[1].assignments.unit.code", equalTo(List.of("TONGHOP")));
        }

        @Test
        void a_plan_is_issued_once() {
            var plan = Papers.issued(Papers.PLAN).extract();
            issue(plan).statusCode(409).body("code", equalTo("plan.already-issued"));
        }

        @Test
        void the_same_key_issues_once_and_answers_the_same() {
            var plan = Papers.accepted(Papers.PLAN).extract();
            var key = UUID.randomUUID().toString();
            var first = keyed(plan, key).statusCode(200).extract();
            assertEquals(
                    first.asString(), keyed(plan, key).statusCode(200).extract().asString());
        }

        @Test
        void a_plan_without_tasks_cannot_be_issued() {
            var withoutTasks = Papers.PLAN.substring(0, Papers.PLAN.indexOf("1. Rà soát"))
                    + Papers.PLAN.substring(Papers.PLAN.indexOf("III. TỔ CHỨC"));
            var draft = Papers.uploadComplete(withoutTasks)
                    .statusCode(201)
                    .body("tasks", empty())
                    .extract();
            var index = draft.<List<String>>path("findings.code").indexOf("plan.no-tasks");
            var skipped = As.json(
                            As.coordinator().header("If-Match", draft.header("ETag")),
                            "{\"findings\": [{\"index\": %d, \"decision\": \"SKIPPED\"}]}".formatted(index))
                    .patch(As.V1 + "/imports/" + draft.path("id"))
                    .then()
                    .statusCode(200)
                    .extract();
            var plan = As.coordinator()
                    .header("If-Match", skipped.header("ETag"))
                    .post(As.V1 + "/imports/" + draft.path("id") + "/acceptance")
                    .then()
                    .statusCode(201)
                    .extract();
            issue(plan).statusCode(409).body("code", equalTo("plan.no-tasks"));
        }

        @Test
        void a_number_is_taken_once_per_issuer_symbol_and_year() {
            var first = withNumber("7001/KH-VPUB", "2024-02-19");
            var second = withNumber("7001/KH-VPUB", "2024-11-30");
            var nextYear = withNumber("7001/KH-VPUB", "2025-01-02");
            var otherSymbol = withNumber("7001/KH-HĐND", "2024-02-19");
            issue(first).statusCode(200);
            issue(second).statusCode(409).body("code", equalTo("constraint.plan_number_taken"));
            issue(nextYear).statusCode(200);
            issue(otherSymbol).statusCode(200);
        }

        @Test
        void issuing_without_the_version_is_428_and_with_an_old_one_412() {
            var plan = Papers.accepted(Papers.PLAN).extract();
            As.coordinator()
                    .post(PLANS + "/" + plan.path("id") + "/issue")
                    .then()
                    .statusCode(428);
            As.coordinator()
                    .header("If-Match", "\"99\"")
                    .post(PLANS + "/" + plan.path("id") + "/issue")
                    .then()
                    .statusCode(412);
        }

        @Test
        void the_list_is_filtered_searched_without_diacritics_and_paged() {
            var plan = Papers.issued(Papers.PLAN.replace("bảo vệ trụ sở", "giữ gìn kho lưu trữ"))
                    .extract();
            As.coordinator()
                    .queryParam("q", "giu gin kho")
                    .queryParam("status", "ISSUED")
                    .queryParam("year", 2024)
                    .get(PLANS)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].id", equalTo(plan.path("id")))
                    .body("items[0].taskCount", equalTo(2))
                    .body("items[0].dutyCount", equalTo(2));
            As.coordinator()
                    .queryParam("q", "100%")
                    .get(PLANS)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            var page = As.coordinator()
                    .queryParam("size", 1)
                    .get(PLANS)
                    .then()
                    .header("Link", containsString("rel=\"next\""))
                    .extract();
            As.coordinator()
                    .queryParam("size", 100)
                    .queryParam("cursor", (String) page.path("next"))
                    .get(PLANS)
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(page.<String>path("items[0].id"))));
        }

        @Test
        void a_bad_filter_or_cursor_is_400() {
            As.coordinator().queryParam("size", 101).get(PLANS).then().statusCode(400);
            As.coordinator()
                    .queryParam("cursor", "xyz")
                    .get(PLANS)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("cursor.invalid"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void an_officer_reads_the_document_of_an_issued_plan() {
            var plan = Papers.issued(Papers.PLAN).extract();
            var text = As.officerOf("HCC")
                    .get(PLANS + "/" + plan.path("id") + "/text")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertEquals(Papers.PLAN, text);
            As.officerOf("HCC").get(PLANS).then().body("items.id", hasItem(plan.<String>path("id")));
        }

        @Test
        void a_draft_is_seen_only_by_those_who_prepare_it() {
            var plan = Papers.accepted(Papers.PLAN).extract();
            As.officerOf("HCC").get(PLANS).then().body("items.id", not(hasItem(plan.<String>path("id"))));
            As.role("leader", "VPUB").get(PLANS).then().body("items.id", hasItem(plan.<String>path("id")));
            As.auditor().get(PLANS + "/" + plan.path("id")).then().statusCode(200);
        }

        @Test
        void the_liaison_and_another_office_see_no_plan() {
            var plan = Papers.issued(Papers.PLAN).extract();
            As.liaison().get(PLANS).then().statusCode(200).body("items", empty());
            As.liaison().get(PLANS + "/" + plan.path("id")).then().statusCode(404);
            As.coordinatorElsewhere().get(PLANS + "/" + plan.path("id")).then().statusCode(404);
            As.coordinatorElsewhere()
                    .header("If-Match", plan.header("ETag"))
                    .post(PLANS + "/" + plan.path("id") + "/issue")
                    .then()
                    .statusCode(404);
        }

        @Test
        void the_feed_tells_report_service_the_whole_plan() {
            var plan = Papers.issued(Papers.PLAN).extract();
            var event = lastEvent("plan.issued");
            assertEquals((String) plan.path("id"), event.get("subjectId"));
            assertEquals("coordinator", event.get("actor"));
            var after = (Map<?, ?>) event.get("after");
            assertEquals("ISSUED", after.get("status"));
            assertEquals(2, ((List<?>) after.get("duties")).size());
            assertEquals(2, ((List<?>) after.get("tasks")).size());
            assertEquals("DRAFT", ((Map<?, ?>) event.get("before")).get("status"));
        }
    }

    private static ValidatableResponse issue(ExtractableResponse<Response> plan) {
        return keyed(plan, UUID.randomUUID().toString());
    }

    private static ValidatableResponse keyed(ExtractableResponse<Response> plan, String key) {
        return As.coordinator()
                .header("If-Match", plan.header("ETag"))
                .header("Idempotency-Key", key)
                .post(PLANS + "/" + plan.path("id") + "/issue")
                .then();
    }

    static ExtractableResponse<Response> withNumber(String number, String issuedOn) {
        var draft = As.coordinator()
                .multiPart("file", "ke-hoach.txt", Papers.PLAN.getBytes(StandardCharsets.UTF_8))
                .multiPart("number", number, "text/plain; charset=UTF-8")
                .multiPart("issuedOn", issuedOn)
                .post(As.V1 + "/imports")
                .then()
                .statusCode(201)
                .extract();
        return As.coordinator()
                .header("If-Match", draft.header("ETag"))
                .post(As.V1 + "/imports/" + draft.path("id") + "/acceptance")
                .then()
                .statusCode(201)
                .extract();
    }

    static Map<String, Object> lastEvent(String type) {
        Map<String, Object> last = null;
        String next = null;
        for (var more = true; more; ) {
            var request = next == null ? As.reportService() : As.reportService().queryParam("after", next);
            var page = request.get(As.V1 + "/changes").then().statusCode(200).extract();
            List<Map<String, Object>> found = page.path("items.findAll { it.type == '" + type + "' }");
            last = found.isEmpty() ? last : found.getLast();
            more = !page.<List<Object>>path("items").isEmpty();
            next = page.path("next");
        }
        return last;
    }
}
