package vn.dondoc.plan.reassignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.plan.Reorganisation.ended;
import static vn.dondoc.plan.Reorganisation.founded;
import static vn.dondoc.plan.Reorganisation.foundedElsewhere;
import static vn.dondoc.plan.Reorganisation.successor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.Work;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class ReassignmentResourceTest {

    private static final Object INTERIOR = successor("NOICHINH", "Phòng Nội chính");
    private static final Object ECONOMY = successor("KINHTE", "Phòng Kinh tế");

    @Inject
    Clock clock;

    @Test
    void a_merged_unit_s_successor_is_proposed_and_takes_over_with_all_that_was_said() {
        founded("PHAPCHE", "Tổ Pháp chế");
        var work = Work.of("PHAPCHE", planOf("Tổ Pháp chế"));
        work.say(As.officerOf("PHAPCHE"), "{\"status\": \"IN_PROGRESS\", \"percent\": 40}")
                .statusCode(200);
        proposals(As.coordinator(), work).body("items", empty());
        ended("unit.merged", "PHAPCHE", "Tổ Pháp chế", "2025-06-30", List.of(INTERIOR));

        proposals(As.coordinator(), work)
                .body("items.proposed.code", equalTo(List.of("NOICHINH")))
                .body("items[0].notice.kind", equalTo("MERGED"))
                .body("items[0].unit.name", equalTo("Tổ Pháp chế"))
                .body("items[0].allowedActions", hasItem("REASSIGN"));
        reassign(As.coordinator(), work.now(), "NOICHINH")
                .statusCode(200)
                .body("id", equalTo(work.assignment()))
                .body("unit.code", equalTo("NOICHINH"))
                .body("heldSince", equalTo(LocalDate.now(clock).toString()))
                .body("percent", equalTo(40))
                .body("history", hasSize(1))
                .body("holders.unit.code", equalTo(List.of("PHAPCHE")))
                .body("holders[0].from", equalTo(LocalDate.now(clock).toString()))
                .body("holders[0].reason", equalTo("Sáp nhập"))
                .body("unitNotice", nullValue());
        proposals(As.coordinator(), work).body("items", empty());
        work.now().say(As.officerOf("PHAPCHE"), "{\"status\": \"DONE\"}").statusCode(404);
        work.now().say(As.officerOf("NOICHINH"), "{\"status\": \"DONE\"}").statusCode(200);
        reassign(As.coordinator(), work.now(), "KINHTE").statusCode(409).body("code", equalTo("reassignment.done"));
    }

    @Test
    void after_a_split_nobody_guesses() {
        founded("THIDUA", "Tổ Thi đua");
        var work = Work.of("THIDUA", planOf("Tổ Thi đua"));
        ended("unit.split", "THIDUA", "Tổ Thi đua", "2025-06-30", List.of(INTERIOR, ECONOMY));
        proposals(As.coordinator(), work)
                .body("items[0].notice.successors.code", contains("NOICHINH", "KINHTE"))
                .body("items[0].proposed", nullValue());
        reassign(As.coordinator(), work, "KINHTE").statusCode(200).body("unit.code", equalTo("KINHTE"));
    }

    @Test
    void a_row_of_mergers_leads_to_the_unit_that_lives() {
        founded("LUUTRU", "Tổ Lưu trữ");
        founded("PHAPCHE", "Tổ Pháp chế");
        var work = Work.of("LUUTRU", planOf("Tổ Lưu trữ"));
        ended("unit.merged", "LUUTRU", "Tổ Lưu trữ", "2025-06-30", List.of(successor("PHAPCHE", "Tổ Pháp chế")));
        ended("unit.merged", "PHAPCHE", "Tổ Pháp chế", "2025-12-31", List.of(INTERIOR));
        proposals(As.coordinator(), work).body("items.proposed.code", equalTo(List.of("NOICHINH")));
        reassign(As.coordinator(), work, "PHAPCHE").statusCode(409).body("code", equalTo("reassignment.unit-ended"));
    }

    @Test
    void a_unit_that_has_a_part_in_the_task_keeps_the_heavier_one() {
        var plan = Papers.issued(Papers.PLAN).extract().<String>path("id");
        var led = Work.first(plan, "TCHCQT");
        var coordinated = Work.first(plan, "KINHTE");
        reassign(As.coordinator(), led, "KINHTE")
                .statusCode(200)
                .body("role", equalTo("LEAD"))
                .body("standing", equalTo("OPEN"));
        coordinated.seen().body("standing", equalTo("WITHDRAWN")).body("unit.code", equalTo("KINHTE"));
        var other = Work.first(plan, "TONGHOP");
        reassign(As.coordinator(), other, "KINHTE")
                .statusCode(200)
                .body("standing", equalTo("WITHDRAWN"))
                .body("holders.unit.code", equalTo(List.of("TONGHOP")));
        led.seen().body("standing", equalTo("OPEN")).body("role", equalTo("LEAD"));
    }

    @Test
    void a_request_for_more_time_goes_with_the_part() {
        founded("THIDUA", "Tổ Thi đua");
        var work = Work.of("THIDUA", planOf("Tổ Thi đua").replace("30/4/2024", "30/4/2099"));
        var id = As.json(As.officerOf("THIDUA"), "{\"until\": \"2099-05-30\", \"reason\": \"Chờ kinh phí\"}")
                .post(work.path() + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        ended("unit.merged", "THIDUA", "Tổ Thi đua", "2025-06-30", List.of(ECONOMY));
        reassign(As.coordinator(), work, "KINHTE").statusCode(200);
        var path = As.V1 + "/extensions/" + id;
        As.officerOf("KINHTE").get(path).then().statusCode(200).body("allowedActions", equalTo(List.of("WITHDRAW")));
        As.json(As.coordinator().header("If-Match", "\"0\""), "{\"granted\": true}")
                .post(path + "/decision")
                .then()
                .statusCode(200);
        work.seen().body("dueOn", equalTo("2099-05-30")).body("unit.code", equalTo("KINHTE"));
    }

    @Test
    void nonsense_and_strangers_are_refused() {
        var work = Work.of("TONGHOP", Papers.PLAN);
        reassign(As.coordinator(), work, "TONGHOP").statusCode(400).body("code", equalTo("reassignment.same-unit"));
        reassign(As.coordinator(), work, "NOBODY").statusCode(400).body("code", equalTo("unit.unknown"));
        foundedElsewhere("ELSEWHERE", "Sở ở nơi khác");
        reassign(As.coordinator(), work, "ELSEWHERE")
                .statusCode(409)
                .body("code", equalTo("reassignment.unit-outside"));
        reassign(As.coordinatorElsewhere(), work, "KINHTE").statusCode(404);
        reassign(As.officerOf("TONGHOP"), work, "KINHTE").statusCode(403);
        reassign(As.role("coordinator", "TONGHOP"), work, "KINHTE").statusCode(403);
        var stale = new Work(work.plan(), work.task(), work.assignment(), 0);
        reassign(As.coordinator(), stale, "KINHTE").statusCode(412);
        As.json(As.coordinator(), "{\"unitCode\": \"KINHTE\", \"reason\": \"x\"}")
                .post(work.path() + "/reassignment")
                .then()
                .statusCode(428);
        As.json(As.coordinator().header("If-Match", "\"1\""), "{\"unitCode\": \"KINHTE\", \"reason\": \" \"}")
                .post(work.path() + "/reassignment")
                .then()
                .statusCode(400);
        proposals(As.liaison(), work).body("items", empty());
        work.seen().body("unit.code", not("KINHTE"));
    }

    private static String planOf(String unit) {
        return Papers.PLAN.replace("Phòng Tổng hợp", unit);
    }

    private static ValidatableResponse proposals(RequestSpecification who, Work work) {
        return who.queryParam("planId", work.plan())
                .get(As.V1 + "/reassignments")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse reassign(RequestSpecification who, Work work, String unit) {
        return As.json(
                        who.header("If-Match", Work.tag(work.version())),
                        "{\"unitCode\": \"%s\", \"reason\": \"Sáp nhập\"}".formatted(unit))
                .post(work.path() + "/reassignment")
                .then();
    }
}
