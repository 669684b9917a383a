package vn.dondoc.plan.task;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class TaskResourceTest {

    private static final String TASKS = As.V1 + "/tasks";

    @Nested
    class AsOfficer {

        @Test
        void a_unit_that_leads_does_not_coordinate_with_itself() {
            list(As.officerOf("TCHCQT"), issuedPlan()).body("items.role", equalTo(List.of("LEAD")));
        }

        @Test
        void progress_is_recorded_with_its_history() {
            var row = firstRow(As.officerOf("TONGHOP"), issuedPlan());
            say(
                            row,
                            As.officerOf("TONGHOP"),
                            1,
                            "{\"status\": \"IN_PROGRESS\", \"percent\": 40, \"note\": \"Đang làm\"}")
                    .statusCode(200)
                    .header("ETag", equalTo("\"2\""))
                    .body("bucket", equalTo("OPEN_LATE"))
                    .body("percent", equalTo(40));
            say(row, As.officerOf("TONGHOP"), 2, "{\"status\": \"DONE\", \"evidence\": \"15/BC-TH\"}")
                    .statusCode(200)
                    .body("bucket", equalTo("DONE_LATE"))
                    .body("percent", equalTo(100))
                    .body("history.status", equalTo(List.of("DONE", "IN_PROGRESS")))
                    .body("history[0].actor", equalTo("officer.tonghop"));
            As.officerOf("TONGHOP")
                    .get(TASKS + "/" + row.path("items[0].taskId"))
                    .then()
                    .statusCode(200)
                    .body("text", startsWith("Tập huấn kỹ năng"))
                    .body("plan.symbol", equalTo("KH-VPUB"))
                    .body("assignments", hasSize(1))
                    .body("assignments[0].history", hasSize(2))
                    .body("assignments[0].phrase", equalTo("Phòng Tổng hợp, các đơn vị sự nghiệp"));
        }

        @Test
        void progress_must_make_sense() {
            var row = firstRow(As.officerOf("TONGHOP"), issuedPlan());
            var officer = "TONGHOP";
            say(row, As.officerOf(officer), 1, "{\"status\": \"DONE\", \"percent\": 50}")
                    .statusCode(400)
                    .body("code", equalTo("progress.percent-unfit"));
            say(row, As.officerOf(officer), 1, "{\"status\": \"CANNOT_DO\"}")
                    .statusCode(400)
                    .body("code", equalTo("progress.reason-missing"));
            say(row, As.officerOf(officer), 1, "{\"status\": \"IN_PROGRESS\", \"percent\": 101}")
                    .statusCode(400);
            say(row, As.officerOf(officer), 1, "{}").statusCode(400);
        }

        @Test
        void a_stale_or_missing_version_is_412_or_428() {
            var row = firstRow(As.officerOf("TONGHOP"), issuedPlan());
            say(row, As.officerOf("TONGHOP"), 7, "{\"status\": \"DONE\"}").statusCode(412);
            As.json(As.officerOf("TONGHOP"), "{\"status\": \"DONE\"}")
                    .post(path(row))
                    .then()
                    .statusCode(428);
        }

        @Test
        void the_same_key_records_once() {
            var row = firstRow(As.officerOf("TONGHOP"), issuedPlan());
            var key = UUID.randomUUID().toString();
            for (var i = 0; i < 2; i++) {
                say(row, As.officerOf("TONGHOP").header("Idempotency-Key", key), 1, "{\"status\": \"DONE\"}")
                        .statusCode(200)
                        .body("history", hasSize(1));
            }
            say(row, As.officerOf("TONGHOP").header("Idempotency-Key", key), 1, "{\"status\": \"NOT_STARTED\"}")
                    .statusCode(422);
        }

        @Test
        void who_leads_a_task_sees_how_far_its_coordinators_are() {
            var plan = issuedPlan();
            var led = firstRow(As.officerOf("TCHCQT"), plan);
            As.officerOf("TCHCQT")
                    .get(TASKS + "/" + led.path("items[0].taskId"))
                    .then()
                    .statusCode(200)
                    .body("assignments", hasSize(8))
                    .body(
                            "assignments.findAll { it.role == 'COORDINATE' }.allowedActions",
                            everyItem(is(List.of("COMMENT"))));
            As.officerOf("KINHTE")
                    .get(TASKS + "/" + led.path("items[0].taskId"))
                    .then()
                    .body("assignments.unit.code", equalTo(List.of("KINHTE")));
        }

        @Test
        void two_officers_who_report_at_once_do_not_overwrite_each_other() {
            var row = firstRow(As.officerOf("TONGHOP"), issuedPlan());
            var answers = Stream.of("40", "60")
                    .map(percent -> CompletableFuture.supplyAsync(() -> say(
                                    row,
                                    As.officerOf("TONGHOP"),
                                    1,
                                    "{\"status\": \"IN_PROGRESS\", \"percent\": %s}".formatted(percent))
                            .extract()
                            .statusCode()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 412), answers);
        }

        @Test
        void another_unit_s_part_is_404() {
            var row = firstRow(As.officerOf("TONGHOP"), issuedPlan());
            say(row, As.officerOf("KINHTE"), 1, "{\"status\": \"DONE\"}").statusCode(404);
            As.officerOf("KINHTE")
                    .get(TASKS + "/" + row.path("items[0].taskId"))
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class AsCoordinator {

        @Test
        void recording_progress_for_a_unit_is_403() {
            var row = firstRow(As.officerOf("TONGHOP"), issuedPlan());
            say(row, As.coordinator(), 1, "{\"status\": \"DONE\"}").statusCode(403);
            say(row, As.headOf("TONGHOP"), 1, "{\"status\": \"DONE\"}").statusCode(403);
        }
    }

    @Nested
    class AsOthers {

        @Test
        void the_liaison_sees_no_task_and_a_stranger_is_401() {
            var plan = issuedPlan();
            list(As.liaison(), plan).body("items", empty());
            var row = firstRow(As.officerOf("TONGHOP"), plan);
            As.liaison().get(TASKS + "/" + row.path("items[0].taskId")).then().statusCode(404);
            RestAssured.given().get(TASKS).then().statusCode(401);
        }
    }

    private static String issuedPlan() {
        return Papers.issued(Papers.PLAN).extract().path("id");
    }

    private static ValidatableResponse list(RequestSpecification request, String plan) {
        return request.queryParam("planId", plan).get(TASKS).then().statusCode(200);
    }

    private static ExtractableResponse<Response> firstRow(RequestSpecification request, String plan) {
        return list(request, plan).extract();
    }

    private static String path(ExtractableResponse<Response> row) {
        return TASKS + "/" + row.path("items[0].taskId") + "/assignments/" + row.path("items[0].assignmentId")
                + "/progress";
    }

    private static ValidatableResponse say(
            ExtractableResponse<Response> row, RequestSpecification request, int version, String body) {
        return As.json(request.header("If-Match", "\"" + version + "\""), body)
                .post(path(row))
                .then();
    }
}
