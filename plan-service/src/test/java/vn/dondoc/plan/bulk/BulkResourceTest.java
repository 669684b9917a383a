package vn.dondoc.plan.bulk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.Work;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class BulkResourceTest {

    private static final String DONE = "\"action\": \"PROGRESS\", \"progress\": {\"status\": \"DONE\"}";

    @Test
    void one_stale_row_does_not_keep_the_others_back() {
        var plan = plan();
        var first = Work.first(plan, "TONGHOP");
        var second = Work.in(plan, "TONGHOP");
        var stale = new Work(plan, first.task(), first.assignment(), 0);
        bulk(As.officerOf("TONGHOP"), DONE, List.of(stale, second))
                .statusCode(200)
                .body("results.assignmentId", equalTo(List.of(first.assignment(), second.assignment())))
                .body("results.status", equalTo(List.of("REFUSED", "CHANGED")))
                .body("results[0].problem.code", equalTo("http.412"))
                .body("results[1].version", equalTo(second.version() + 1));
        first.seen().body("status", equalTo("NOT_STARTED"));
        second.seen().body("status", equalTo("DONE"));
    }

    @Test
    void each_row_passes_the_guards_of_a_single_change() {
        var plan = plan();
        var own = Work.in(plan, "TONGHOP");
        var foreign = Work.in(plan, "NKUBND");
        var led = Work.first(plan, "TCHCQT");
        bulk(As.officerOf("TONGHOP"), DONE, List.of(foreign, led, own))
                .body("results.problem.code", equalTo(List.of("http.404", "http.404")))
                .body("results.status", equalTo(List.of("REFUSED", "REFUSED", "CHANGED")));
        bulk(As.coordinator(), DONE, List.of(led)).body("results.problem.code", equalTo(List.of("http.403")));
        var cannot = "\"action\": \"PROGRESS\", \"progress\": {\"status\": \"CANNOT_DO\"}";
        bulk(As.officerOf("TCHCQT").header("Accept-Language", "en"), cannot, List.of(led))
                .body("results[0].problem.code", equalTo("progress.reason-missing"))
                .body("results[0].problem.title", equalTo("Say why it cannot be done."));
    }

    @Test
    void a_row_that_is_named_twice_is_changed_once() {
        var work = Work.in(plan(), "TONGHOP");
        bulk(As.officerOf("TONGHOP"), DONE, List.of(work, work))
                .body("results.status", equalTo(List.of("CHANGED", "REFUSED")));
    }

    @Test
    void the_office_hands_over_many_parts_and_a_unit_asks_for_more_time_for_many() {
        var plan = Papers.issued(Work.FAR_AWAY).extract().<String>path("id");
        var parts = List.of(Work.in(plan, "NKUBND"), Work.in(plan, "TTTHONGTIN"));
        bulk(
                        As.coordinator(),
                        "\"action\": \"REASSIGN\", \"reassignment\": {\"unitCode\": \"KINHTE\", \"reason\": \"Sáp nhập\"}",
                        parts)
                .statusCode(200)
                .body("results.status", everyItem(is("CHANGED")));
        var own = Work.in(plan, "TONGHOP");
        var more = "\"action\": \"REQUEST_EXTENSION\", \"extension\": {\"until\": \"2099-05-20\", \"reason\": \"Chờ\"}";
        bulk(As.headOf("TONGHOP"), more, List.of(own, own))
                .body("results.status", equalTo(List.of("CHANGED", "REFUSED")))
                .body("results[1].problem.code", equalTo("constraint.extension_one_open"));
    }

    @Test
    void the_same_key_changes_once() {
        var work = Work.in(plan(), "TONGHOP");
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            bulk(As.officerOf("TONGHOP").header("Idempotency-Key", key), DONE, List.of(work))
                    .statusCode(200)
                    .body("results.status", equalTo(List.of("CHANGED")));
        }
    }

    @Test
    void nothing_too_much_and_half_a_request_are_400() {
        var work = Work.in(plan(), "TONGHOP");
        bulk(As.officerOf("TONGHOP"), DONE, List.of()).statusCode(400);
        bulk(As.officerOf("TONGHOP"), DONE, Collections.nCopies(201, work)).statusCode(400);
        bulk(As.officerOf("TONGHOP"), "\"action\": \"REASSIGN\"", List.of(work))
                .statusCode(400)
                .body("code", equalTo("bulk.content-missing"));
        bulk(
                        As.coordinator(),
                        "\"action\": \"REASSIGN\", \"reassignment\": {\"unitCode\": \"NOBODY\", \"reason\": \"x\"}",
                        List.of(work))
                .statusCode(400)
                .body("code", equalTo("unit.unknown"));
        bulk(As.auditor(), DONE, List.of(work)).statusCode(403);
        bulk(As.officerOf("TONGHOP"), DONE, Collections.nCopies(200, work)).body("results", hasSize(200));
    }

    private static String plan() {
        return Papers.issued(Papers.PLAN).extract().path("id");
    }

    private static ValidatableResponse bulk(RequestSpecification who, String change, List<Work> rows) {
        var json = rows.stream()
                .map(row -> "{\"taskId\": \"%s\", \"assignmentId\": \"%s\", \"version\": %d}"
                        .formatted(row.task(), row.assignment(), row.version()))
                .collect(Collectors.joining(", "));
        return As.json(who, "{%s, \"rows\": [%s]}".formatted(change, json))
                .post(As.V1 + "/tasks/bulk")
                .then();
    }
}
