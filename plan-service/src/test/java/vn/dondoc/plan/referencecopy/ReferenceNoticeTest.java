package vn.dondoc.plan.referencecopy;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

/** A document changes after a plan cited it. Each test cites a document of its own. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class ReferenceNoticeTest {

    private static final String PLANS = As.V1 + "/plans";

    @Inject
    ReferencePull pull;

    @Test
    void a_plan_and_its_open_task_say_that_what_they_cite_was_replaced() {
        var plan = citing("31/CT-TTg");
        told("31/CT-TTg", standing("IN_FORCE", "2014-08-15", null));
        shown(plan).body("notices", empty());

        told("31/CT-TTg", standing("IN_FORCE", "2014-08-15", null), standing("REPLACED", "2025-05-07", "06/CT-TTg"));

        shown(plan)
                .body("notices", hasSize(1))
                .body("notices[0].kind", equalTo("REPLACED"))
                .body("notices[0].on", equalTo("2025-05-07"))
                .body("notices[0].byNumber", equalTo("06/CT-TTg"))
                .body("notices[0].citations", equalTo(List.of(0, 2)))
                .body(
                        "notices[0].sentence",
                        equalTo("Chỉ thị 31/CT-TTg đã được thay thế bởi 06/CT-TTg từ ngày 07/05/2025:"
                                + " xem lại căn cứ và nội dung còn phải thực hiện."))
                .body("tasks[0].notices.kind", equalTo(List.of("REPLACED")))
                .body("tasks[1].notices", empty());
        changed().body("items.id", hasItem(plan));
        var rows = openTasks(plan)
                .body("items.ordinal.unique()", equalTo(List.of(1)))
                .extract();
        As.coordinator()
                .get(As.V1 + "/tasks/" + rows.path("items[0].taskId"))
                .then()
                .body("notices.kind", equalTo(List.of("REPLACED")))
                .body("plan.id", equalTo(plan));
    }

    @Test
    void a_change_before_the_plan_or_of_tomorrow_is_not_its_matter() {
        var plan = citing("32/CT-TTg");
        told(
                "32/CT-TTg",
                standing("AMENDED", "2020-01-01", "1/CT-TTg"),
                standing("REPLACED", "2999-01-01", "2/CT-TTg"));
        shown(plan).body("notices", empty());
        changed().body("items.id", not(hasItem(plan)));
    }

    @Test
    void what_was_repealed_long_before_the_plan_is_told_all_the_same() {
        var plan = citing("33/CT-TTg");
        told("33/CT-TTg", standing("REPEALED", null, null));
        shown(plan)
                .body("notices[0].kind", equalTo("REPEALED"))
                .body(
                        "notices[0].sentence",
                        equalTo("Chỉ thị 33/CT-TTg đã bị bãi bỏ:" + " xem lại căn cứ và nội dung còn phải thực hiện."));
        changed().body("items.id", hasItem(plan));
    }

    @Test
    void a_relation_that_is_withdrawn_takes_the_notice_away() {
        var plan = citing("34/CT-TTg");
        told("34/CT-TTg", standing("REPLACED", "2025-05-07", "06/CT-TTg"));
        shown(plan).body("notices", hasSize(1));
        told("34/CT-TTg", standing("IN_FORCE", "2014-08-15", null));
        shown(plan).body("notices", empty());
        changed().body("items.id", not(hasItem(plan)));
    }

    @Test
    void a_merged_record_stands_as_the_one_it_was_merged_into_in_whatever_order_that_is_told() {
        var plan = citing("35/CT-TTg");
        var second = "35a/CT-TTg";
        var third = "35b/CT-TTg";
        merged(second, third);
        merged("35/CT-TTg", second);
        told(third, standing("EXPIRED", "2025-01-01", null));
        shown(plan).body("notices.kind", equalTo(List.of("EXPIRED")));
    }

    @Test
    void while_the_directory_is_down_the_copy_goes_on() {
        var plan = citing("36/CT-TTg");
        told("36/CT-TTg", standing("REPLACED", "2025-05-07", "06/CT-TTg"));
        DirectoryStandIn.whileDown(() -> {
            pull.run();
            shown(plan).body("notices", hasSize(1));
        });
        pull.run();
    }

    @Test
    void done_tasks_are_left_in_peace() {
        var plan = citing("37/CT-TTg");
        told("37/CT-TTg", standing("REPLACED", "2025-05-07", "06/CT-TTg"));
        var rows = openTasks(plan).body("items", hasSize(8)).extract();
        var assignment = rows.<Map<String, Object>>path("items.find { it.unit.code == 'KINHTE' }");
        As.json(As.officerOf("KINHTE").header("If-Match", "\"1\""), "{\"status\": \"DONE\"}")
                .post(As.V1 + "/tasks/" + assignment.get("taskId") + "/assignments/" + assignment.get("assignmentId")
                        + "/progress")
                .then()
                .statusCode(200);
        openTasks(plan).body("items", hasSize(7));
        assertEquals(List.of(), taskAs("KINHTE", assignment));
    }

    private static List<?> taskAs(String unit, Map<String, Object> assignment) {
        return As.officerOf(unit)
                .get(As.V1 + "/tasks/" + assignment.get("taskId"))
                .path("notices");
    }

    /** Cited in the basis and in the first task. */
    private static String citing(String number) {
        var text = Papers.PLAN
                .replace("Thực hiện Kế hoạch số 12", "Thực hiện Chỉ thị số " + number + ", Kế hoạch số 12")
                .replace("phòng cháy của trụ sở.", "phòng cháy của trụ sở theo Chỉ thị số " + number + ".");
        return Papers.issued(text).extract().path("id");
    }

    private static ValidatableResponse shown(String plan) {
        return As.coordinator().get(PLANS + "/" + plan).then().statusCode(200);
    }

    private static ValidatableResponse changed() {
        return As.coordinator()
                .queryParam("citesChanged", true)
                .queryParam("size", 100)
                .get(PLANS)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse openTasks(String plan) {
        return As.coordinator()
                .queryParam("citesChanged", true)
                .queryParam("planId", plan)
                .get(As.V1 + "/tasks")
                .then()
                .statusCode(200);
    }

    private void told(String number, Object... standings) {
        tell("legal-reference.standing-changed", Map.of("standings", List.of(standings)), number);
    }

    private void merged(String number, String into) {
        tell("legal-reference.merged", Map.of("mergedInto", DirectoryStandIn.id(into)), number);
    }

    private void tell(String type, Map<String, Object> fields, String number) {
        Map<String, Object> after = new HashMap<>(fields);
        after.put("id", DirectoryStandIn.id(number));
        after.put("type", "CT");
        after.put("number", number);
        DirectoryStandIn.tell(type, after);
        pull.run();
    }

    private static Object standing(String status, String from, String by) {
        Map<String, Object> standing = new HashMap<>();
        standing.put("status", status);
        standing.put("from", from);
        standing.put("by", by == null ? null : Map.of("id", UUID.randomUUID(), "number", by));
        return standing;
    }
}
