package vn.dondoc.plan.copying;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.writing.Writings;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class CopyResourceTest {

    private static final String PLANS = As.V1 + "/plans/";

    @Test
    void last_years_document_becomes_a_written_draft_of_the_new_year() {
        var old = Papers.issued(Papers.PLAN).extract();
        var copy = copied(As.coordinator(), old, 2025)
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("year", equalTo(2025))
                .body("subject", equalTo("Thực hiện công tác bảo vệ trụ sở năm 2025"))
                .body("tasks", hasSize(2))
                .body("tasks[0].time.text", equalTo("Năm 2025"))
                .body("tasks[0].assignments", hasSize(8))
                .body("tasks[1].time.dueOn", equalTo("2025-04-29"))
                .body("duties", hasSize(2))
                .body("duties[0].namedOn", equalTo("2025-06-05"))
                .body("duties[0].reporters.units", hasSize(3))
                .extract();
        review(As.coordinator(), copy)
                .statusCode(200)
                .body("fromPlanId", equalTo(old.path("id")))
                .body("counts.dates", equalTo(5))
                .body("counts.unsure", equalTo(1))
                .body("items.find { !it.sure }.reason", equalTo("IN_TITLE"))
                .body("items.find { !it.sure }.sentence", startsWith("2024 có thể thuộc tên của một văn bản khác"))
                .body("items.place", hasItem("/duties/0/dueOn"))
                .body("items.find { it.place == '/subject' }.context", containsString("trụ sở năm 2025"))
                .body(
                        "items.find { it.place == '/tasks/0/timeText' }.context",
                        equalTo("Rà soát hệ thống phòng cháy của trụ sở."));
    }

    @Test
    void what_units_owe_without_a_recipient_is_owed_in_the_new_year_too() {
        var owed = Papers.PLAN.replace(
                "1. Các đơn vị sự nghiệp báo cáo",
                "1. Các đơn vị sự nghiệp xây dựng kế hoạch thực hiện tại đơn vị xong trước ngày 08/3/2024."
                        + "\n2. Các đơn vị sự nghiệp báo cáo");
        copied(As.coordinator(), Papers.issued(owed).extract(), 2025)
                .statusCode(201)
                .body("duties", hasSize(3))
                .body("duties[0].kind", equalTo("ONE_OFF"))
                .body("duties[0].recipient.phrase", equalTo(""))
                .body("duties[0].dueOn", equalTo("2025-03-07"))
                .body("duties[0].text", containsString("tại đơn vị trước ngày 08/3/2025."));
    }

    @Test
    void a_copy_is_issued_only_when_all_is_decided() {
        var copy = copied(As.coordinator(), Papers.issued(Papers.PLAN).extract(), 2025)
                .extract();
        Writings.issued(As.coordinator(), copy, "{}").statusCode(409).body("code", equalTo("copy.items-open"));
        var items = review(As.coordinator(), copy).extract();
        List<Integer> sure = items.path("items.findAll { it.sure }.index");
        int unsure = items.path("items.find { !it.sure }.index");
        var accepted = sure.stream()
                .map("{\"index\": %d, \"decision\": \"ACCEPT\"}"::formatted)
                .collect(Collectors.joining(", "));
        decide(
                        As.coordinator(),
                        items,
                        accepted + ", {\"index\": %d, \"decision\": \"CHANGE\", \"value\": \"2025\"}".formatted(unsure))
                .statusCode(200)
                .body("counts.open", equalTo(0))
                .body("items.decision", everyItem(not(equalTo(null))));
        var changed = As.coordinator().get(PLANS + copy.path("id")).then().extract();
        As.coordinator()
                .get(PLANS + copy.path("id") + "/content")
                .then()
                .body("bases[0]", containsString("bảo vệ trụ sở năm 2025"));
        Writings.issued(As.coordinator(), changed, "{}").statusCode(200).body("status", equalTo("ISSUED"));
        decide(As.coordinator(), review(As.coordinator(), copy).extract(), "{\"index\": 0, \"decision\": \"KEEP\"}")
                .statusCode(409)
                .body("code", equalTo("plan.already-issued"));
    }

    @Test
    void a_plan_written_here_is_copied_with_its_words() {
        var old = Writings.issued(As.coordinator(), Writings.draft(), "{}")
                .statusCode(200)
                .extract();
        copied(As.coordinator(), old, 2027)
                .statusCode(201)
                .body("subject", equalTo("Bảo đảm an toàn phòng cháy, chữa cháy tại trụ sở năm 2027"))
                .body("tasks[0].time.text", equalTo("Quý II/2027"))
                .body("tasks[1].time.dueOn", equalTo("2027-06-30"))
                .body("tasks[2].time.kind", equalTo("EVENT"));
    }

    @Test
    void what_cannot_be_copied_is_refused() {
        var old = Papers.issued(Papers.PLAN).extract();
        copied(As.coordinator(), old, 2024).statusCode(400).body("code", equalTo("copy.year-unfit"));
        copied(As.coordinator(), old, 2035).statusCode(400);
        copied(As.coordinator(), Papers.accepted(Papers.PLAN).extract(), 2025)
                .statusCode(409)
                .body("code", equalTo("copy.not-issued"));
        copied(As.headOf("TONGHOP"), old, 2025).statusCode(403);
        copied(As.coordinatorElsewhere(), old, 2025).statusCode(404);
        review(As.coordinator(), old).statusCode(404);
    }

    @Test
    void decisions_need_the_version_and_the_right() {
        var copy = copied(As.coordinator(), Papers.issued(Papers.PLAN).extract(), 2025)
                .extract();
        var path = PLANS + copy.path("id") + "/copy-review";
        var said = "{\"decisions\": [{\"index\": 0, \"decision\": \"ACCEPT\"}]}";
        As.json(As.coordinator(), said).patch(path).then().statusCode(428);
        As.json(As.coordinator().header("If-Match", "\"7\""), said)
                .patch(path)
                .then()
                .statusCode(412);
        As.json(As.coordinator().header("If-Match", "\"0\""), "{\"decisions\": []}")
                .patch(path)
                .then()
                .statusCode(400);
        As.json(As.headOf("TONGHOP").header("If-Match", "\"0\""), said)
                .patch(path)
                .then()
                .statusCode(404);
        As.auditor().get(path).then().statusCode(200).body("mayDecide", equalTo(false));
        As.json(As.coordinator().header("If-Match", "\"0\""), said.replace("0", "99"))
                .patch(path)
                .then()
                .statusCode(400);
    }

    @Test
    void a_unit_begins_its_own_plan_from_its_part_of_the_upper_one() {
        var upper = Papers.issued(Papers.PLAN).extract();
        var plan = begun(As.headOf("TONGHOP"), upper, "TONGHOP")
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("issuerCode", equalTo("TONGHOP"))
                .body("tasks", hasSize(2))
                .body("tasks[1].time.dueOn", equalTo("2024-04-29"))
                .body("tasks[1].assignments.unit.code", contains("TONGHOP"))
                .extract();
        As.coordinator()
                .get(PLANS + plan.path("id") + "/content")
                .then()
                .body(
                        "bases[0]",
                        startsWith("Thực hiện Kế hoạch số " + upper.path("number") + "/KH-VPUB ngày 19/02/2024"))
                .body("tasks.fromTaskId", equalTo(upper.path("tasks.id")));
        As.coordinator()
                .get(PLANS + plan.path("id") + "/cascade")
                .then()
                .body("upper[0].link.status", equalTo("ACCEPTED"))
                .body("upper[0].link.upper.id", equalTo(upper.path("id")));
        begun(As.headOf("TONGHOP"), upper, "TONGHOP").statusCode(409).body("code", equalTo("copy.unit-plan-exists"));
        Writings.issued(As.coordinator(), plan, "{}").statusCode(200);
    }

    @Test
    void only_a_unit_with_a_part_begins_a_plan_and_only_its_own_people_or_the_office() {
        var upper = Papers.issued(Papers.PLAN).extract();
        begun(As.coordinator(), upper, "UBNDTINH").statusCode(403);
        begun(As.headOf("HCC"), upper, "TONGHOP").statusCode(403);
        begun(As.coordinator(), upper, "VPUB").statusCode(409).body("code", equalTo("copy.no-part"));
        begun(As.coordinator(), Papers.accepted(Papers.PLAN).extract(), "HCC").statusCode(409);
    }

    private static ValidatableResponse copied(RequestSpecification who, ExtractableResponse<Response> old, int year) {
        return As.json(who, "{\"year\": " + year + "}")
                .post(PLANS + old.path("id") + "/copy")
                .then();
    }

    private static ValidatableResponse begun(
            RequestSpecification who, ExtractableResponse<Response> upper, String unit) {
        return As.json(who, "{\"unitCode\": \"%s\", \"symbol\": \"KH-%s\"}".formatted(unit, unit))
                .post(PLANS + upper.path("id") + "/unit-plan")
                .then();
    }

    private static ValidatableResponse review(RequestSpecification who, ExtractableResponse<Response> plan) {
        return who.get(PLANS + plan.path("id") + "/copy-review").then();
    }

    private static ValidatableResponse decide(
            RequestSpecification who, ExtractableResponse<Response> review, String decisions) {
        return As.json(who.header("If-Match", review.header("ETag")), "{\"decisions\": [" + decisions + "]}")
                .patch(PLANS + review.path("planId") + "/copy-review")
                .then();
    }
}
