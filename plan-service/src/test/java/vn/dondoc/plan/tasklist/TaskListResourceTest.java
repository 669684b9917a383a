package vn.dondoc.plan.tasklist;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.task.Bucket;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class TaskListResourceTest {

    private static final String TASKS = As.V1 + "/tasks";
    private static final String WAITING = Papers.PLAN.replace(
            "Thời gian thực hiện: Năm 2024", "Thời gian thực hiện: sau khi có hướng dẫn của Công an tỉnh");

    @Nested
    class AsOfficer {

        @Test
        void the_list_holds_the_own_unit_s_part_of_issued_plans_only() {
            var plan = issuedPlan();
            Papers.accepted(Papers.PLAN);
            list(As.officerOf("TONGHOP"), plan)
                    .body("items", hasSize(2))
                    .body("items.unit.code", everyItem(is("TONGHOP")))
                    .body("items.ordinal", equalTo(List.of(2, 1)))
                    .body("items.role", equalTo(List.of("PERFORM", "COORDINATE")))
                    .body("items[0].excerpt", equalTo("Tập huấn kỹ năng bảo vệ cho nhân viên."))
                    .body("items[0].dueOn", equalTo("2024-04-29"))
                    .body("items[0].timeText", equalTo(""))
                    .body("items[0].standing", equalTo("OPEN"))
                    .body("items[0].plan.id", equalTo(plan))
                    .body("items[0].plan.symbol", equalTo("KH-VPUB"))
                    .body("items[0].plan.year", equalTo(2024))
                    .body(
                            "items[0].allowedActions",
                            equalTo(List.of("RECORD_PROGRESS", "ADD_EVIDENCE", "COMMENT", "REQUEST_EXTENSION")));
        }

        @Test
        void asking_for_another_unit_shows_nothing() {
            list(As.officerOf("TONGHOP").queryParam("unit", "KINHTE"), issuedPlan())
                    .body("items", empty());
        }

        @Test
        void what_was_said_last_comes_first_when_asked_so() {
            var plan = issuedPlan();
            var later = list(As.officerOf("TONGHOP"), plan).extract();
            done(later.path("items[1].taskId"), later.path("items[1].assignmentId"));
            list(As.officerOf("TONGHOP").queryParam("sort", "RECENT"), plan)
                    .body("items.status", equalTo(List.of("DONE", "NOT_STARTED")));
        }
    }

    @Nested
    class AsCoordinator {

        @Test
        void the_list_holds_the_whole_subtree_and_can_be_narrowed() {
            var plan = issuedPlan();
            list(As.coordinator(), plan)
                    .body("items", hasSize(8 + 4))
                    .body("items[0].allowedActions", equalTo(List.of("COMMENT")));
            list(As.coordinator().queryParam("unit", "NKUBND"), plan).body("items", hasSize(1));
            list(As.coordinator().queryParam("dueFrom", "2024-12-01").queryParam("dueTo", "2024-12-31"), plan)
                    .body("items", hasSize(8));
            list(As.coordinator().queryParam("q", "tap huan"), plan).body("items", hasSize(4));
            list(As.coordinator().queryParam("q", "_"), plan).body("items", empty());
        }

        @ParameterizedTest
        @CsvSource({
            "role=LEAD, 1",
            "role=LEAD&role=PERFORM, 5",
            "status=NOT_STARTED, 12",
            "status=DONE&status=CANNOT_DO, 0",
            "standing=OPEN, 12",
            "standing=CLOSED, 0",
            "year=2024, 12",
            "year=2025, 0",
            "waiting=true, 0",
            "bucket=OPEN_LATE&bucket=OPEN_ON_TIME, 12",
            "bucket=DONE_LATE&bucket=OPEN_LATE, 12",
        })
        void each_filter_counts_as_its_words_say(String filter, int lines) {
            As.coordinator()
                    .get(TASKS + "?planId=" + issuedPlan() + "&" + filter)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(lines));
        }

        @Test
        void work_that_waits_for_an_event_is_found_until_it_is_done() {
            var plan = Papers.issued(WAITING).extract().<String>path("id");
            var waiting = list(As.coordinator().queryParam("waiting", true), plan)
                    .body("items", hasSize(8))
                    .body("items.timeText", everyItem(is("sau khi có hướng dẫn của Công an tỉnh")))
                    .body("items[0].dueOn", equalTo(null))
                    .extract();
            list(As.coordinator().queryParam("dueFrom", "2024-01-01"), plan).body("items", hasSize(4));
            var mine = list(As.officerOf("TONGHOP").queryParam("waiting", true), plan)
                    .extract();
            done(mine.path("items[0].taskId"), mine.path("items[0].assignmentId"));
            assertEquals(8, waiting.<List<?>>path("items").size());
            list(As.coordinator().queryParam("waiting", true), plan).body("items", hasSize(7));
        }

        @ParameterizedTest
        @EnumSource
        void pages_show_every_row_once_in_their_order(TaskSort sort) {
            var plan = issuedPlan();
            List<String> seen = new ArrayList<>();
            String next = null;
            do {
                var request = As.coordinator().queryParam("size", 5).queryParam("sort", sort);
                var page = list(next == null ? request : request.queryParam("cursor", next), plan)
                        .extract();
                seen.addAll(page.path("items.assignmentId"));
                next = page.path("next");
            } while (next != null);
            assertEquals(12, new HashSet<>(seen).size());
            assertEquals(whole(sort, plan), seen);
        }

        @Test
        void orders_are_what_their_names_say() {
            var plan = issuedPlan();
            assertEquals(sorted(days(TaskSort.DUE, plan)), days(TaskSort.DUE, plan));
            assertEquals(sorted(days(TaskSort.DUE, plan)).reversed(), days(TaskSort.DUE_DESC, plan));
            List<String> units = sortedBy(TaskSort.UNIT, plan).path("items.unit.code");
            assertEquals(sorted(units), units);
            List<Integer> ordinals = sortedBy(TaskSort.PLAN, plan).path("items.ordinal");
            assertEquals(ordinals.stream().sorted().toList(), ordinals);
        }

        @ParameterizedTest
        @EnumSource
        void the_filter_and_the_word_on_the_row_agree(Bucket bucket) {
            var plan = issuedPlan();
            var row = list(As.officerOf("TONGHOP"), plan).extract();
            done(row.path("items[0].taskId"), row.path("items[0].assignmentId"));
            List<String> words = list(As.coordinator().queryParam("bucket", bucket), plan)
                    .extract()
                    .path("items.bucket");
            assertFalse(words.stream().anyMatch(word -> !word.equals(bucket.name())));
            assertEquals(
                    switch (bucket) {
                        case DONE_LATE -> 1;
                        case OPEN_LATE -> 11;
                        case DONE_ON_TIME, OPEN_ON_TIME -> 0;
                    },
                    words.size());
        }

        @Test
        void a_bad_filter_is_400_and_says_which() {
            As.coordinator()
                    .queryParam("size", 0)
                    .get(TASKS)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", containsString("size"));
            As.coordinator().queryParam("bucket", "LATE").get(TASKS).then().statusCode(404);
            As.coordinator().queryParam("cursor", "%").get(TASKS).then().statusCode(400);
        }

        @Test
        void a_cursor_of_another_order_is_400() {
            var next = list(As.coordinator().queryParam("size", 5), issuedPlan())
                    .extract()
                    .path("next");
            As.coordinator()
                    .queryParam("sort", "RECENT")
                    .queryParam("cursor", next.toString())
                    .get(TASKS)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("cursor.invalid"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void auditors_and_services_see_all_units_and_the_liaison_none() {
            var plan = issuedPlan();
            list(As.auditor(), plan).body("items", hasSize(12));
            list(As.reportService(), plan).body("items", hasSize(12));
            list(As.liaison(), plan).body("items", empty());
            RestAssured.given().get(TASKS).then().statusCode(401);
        }
    }

    private static String issuedPlan() {
        return Papers.issued(Papers.PLAN).extract().path("id");
    }

    private static ValidatableResponse list(RequestSpecification request, String plan) {
        return request.queryParam("planId", plan).get(TASKS).then().statusCode(200);
    }

    private static ExtractableResponse<Response> sortedBy(TaskSort sort, String plan) {
        return list(As.coordinator().queryParam("sort", sort), plan).extract();
    }

    private static List<String> whole(TaskSort sort, String plan) {
        return sortedBy(sort, plan).path("items.assignmentId");
    }

    private static List<String> days(TaskSort sort, String plan) {
        return sortedBy(sort, plan).path("items.dueOn");
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().sorted().toList();
    }

    private static void done(String task, String assignment) {
        As.json(As.officerOf("TONGHOP").header("If-Match", "\"1\""), "{\"status\": \"DONE\"}")
                .post(TASKS + "/" + task + "/assignments/" + assignment + "/progress")
                .then()
                .statusCode(200);
    }
}
