package vn.dondoc.plan.task;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.plan.Reorganisation.ended;
import static vn.dondoc.plan.Reorganisation.founded;
import static vn.dondoc.plan.Reorganisation.successor;
import static vn.dondoc.plan.Reorganisation.tell;
import static vn.dondoc.plan.Reorganisation.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

/** Units change after their work was given to them; the plan keeps its words and says what is to be decided. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class UnitNoticeTest {

    private static final String TASKS = As.V1 + "/tasks";

    @Test
    void a_merged_unit_keeps_its_work_and_a_person_is_asked_to_decide() {
        founded("PHAPCHE", "Tổ Pháp chế");
        var plan = issuedTo("Tổ Pháp chế");
        list(As.coordinator(), plan).body("items.find { it.unit.code == 'PHAPCHE' }.unitNotice", nullValue());

        ended("unit.merged", "PHAPCHE", "Tổ Pháp chế", "2025-06-30", List.of(successor("NOICHINH", "Phòng Nội chính")));

        var row = "items.find { it.unit.code == 'PHAPCHE' }.";
        list(As.coordinator(), plan)
                .body(row + "unit.name", equalTo("Tổ Pháp chế"))
                .body(row + "unitNotice.kind", equalTo("MERGED"))
                .body(row + "unitNotice.on", equalTo("2025-07-01"))
                .body(row + "unitNotice.decisionNeeded", equalTo(true))
                .body(row + "unitNotice.successors.code", equalTo(List.of("NOICHINH")))
                .body(
                        row + "unitNotice.sentence",
                        equalTo("Tổ Pháp chế đã sáp nhập vào Phòng Nội chính từ ngày 01/07/2025:"
                                + " chọn đơn vị tiếp tục thực hiện."))
                .body("items.findAll { it.unitNotice != null }", hasSize(1));
        list(As.coordinator().queryParam("needsDecision", true), plan)
                .body("items.unit.code", equalTo(List.of("PHAPCHE")));
        As.coordinator()
                .header("Accept-Language", "en")
                .get(As.V1 + "/plans/" + plan)
                .then()
                .body("tasks.assignments.flatten().unit.name", hasItem("Tổ Pháp chế"))
                .body(
                        "tasks.assignments.flatten().find { it.unit.code == 'PHAPCHE' }.unitNotice.sentence",
                        equalTo("Tổ Pháp chế was merged into Phòng Nội chính on 01/07/2025:"
                                + " choose the unit that carries on."));
        theWorkGoesOnAndTheMarkEndsWithIt(plan);
    }

    private static void theWorkGoesOnAndTheMarkEndsWithIt(String plan) {
        var row = list(As.officerOf("PHAPCHE"), plan).body("items", hasSize(1)).extract();
        As.officerOf("PHAPCHE")
                .get(TASKS + "/" + row.path("items[0].taskId"))
                .then()
                .body("assignments[0].unitNotice.kind", equalTo("MERGED"));
        As.json(As.officerOf("PHAPCHE").header("If-Match", "\"1\""), "{\"status\": \"DONE\"}")
                .post(TASKS + "/" + row.path("items[0].taskId") + "/assignments/" + row.path("items[0].assignmentId")
                        + "/progress")
                .then()
                .statusCode(200)
                .body("unitNotice", nullValue());
        list(As.coordinator().queryParam("needsDecision", true), plan).body("items", empty());
        list(As.coordinator(), plan).body("items.findAll { it.unitNotice != null }", empty());
    }

    @Test
    void a_renamed_unit_is_named_as_the_plan_names_it_and_needs_no_decision() {
        founded("THIDUA", "Tổ Thi đua");
        var plan = issuedTo("Tổ Thi đua");
        tell(
                "unit.renamed",
                "THIDUA",
                "Ban Thi đua - Khen thưởng",
                List.of(
                        version("Tổ Thi đua", "2016-01-01", "2025-06-30"),
                        version("Ban Thi đua - Khen thưởng", "2025-07-01", null)),
                List.of());
        list(As.coordinator(), plan)
                .body("items.unit.name", hasItem("Tổ Thi đua"))
                .body("items.unit.name", not(hasItem("Ban Thi đua - Khen thưởng")))
                .body("items.find { it.unit.code == 'THIDUA' }.unitNotice.kind", equalTo("RENAMED"))
                .body("items.find { it.unit.code == 'THIDUA' }.unitNotice.decisionNeeded", equalTo(false));
        list(As.coordinator().queryParam("needsDecision", true), plan).body("items", empty());
    }

    @Test
    void a_merger_of_tomorrow_marks_nothing_today() {
        founded("LUUTRU", "Tổ Lưu trữ");
        var plan = issuedTo("Tổ Lưu trữ");
        ended("unit.merged", "LUUTRU", "Tổ Lưu trữ", "2998-12-31", List.of(successor("TONGHOP", "Phòng Tổng hợp")));
        list(As.coordinator(), plan).body("items.findAll { it.unitNotice != null }", empty());
        list(As.coordinator().queryParam("needsDecision", true), plan).body("items", empty());
    }

    @Test
    void the_feed_does_not_tell_what_is_worked_out_for_readers() {
        var plan = issuedTo("Phòng Tổng hợp");
        String after = null;
        for (var more = true; more; ) {
            var page = As.reportService()
                    .queryParams(after == null ? Map.of() : Map.of("after", after))
                    .get(As.V1 + "/changes")
                    .then()
                    .body("items.findAll { it.after?.notices != null }", empty())
                    .extract();
            after = page.path("next");
            more = !page.<List<?>>path("items").isEmpty();
        }
        As.coordinator().get(As.V1 + "/plans/" + plan).then().body("notices", empty());
    }

    private static String issuedTo(String unit) {
        return Papers.issued(Papers.PLAN.replace("Phòng Tổng hợp", unit))
                .extract()
                .path("id");
    }

    private static ValidatableResponse list(RequestSpecification request, String plan) {
        return request.queryParam("planId", plan).get(TASKS).then().statusCode(200);
    }
}
