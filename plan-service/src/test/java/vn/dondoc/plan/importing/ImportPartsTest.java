package vn.dondoc.plan.importing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

/** What a person leaves out of a draft and adds to it, up to the plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class ImportPartsTest {

    private static final String IMPORTS = As.V1 + "/imports";
    private static final String MISSED = "Giao Phòng Kinh tế kiểm tra kho lưu trữ, hoàn thành trước ngày 20/3/2024.";
    private static final String REPORT = "Phòng Kinh tế gửi báo cáo quý I về Văn phòng trước ngày 05/4/2024.";
    private static final String TEXT = Papers.PLAN.replace(
            "Giữ gìn an ninh, trật tự tại trụ sở.", "Giữ gìn an ninh, trật tự tại trụ sở.\n" + MISSED + "\n" + REPORT);

    @Test
    void what_was_added_has_its_units_and_what_was_left_out_is_not_in_the_plan() {
        var draft = Papers.uploadComplete(TEXT).extract();
        var added = amend(draft, """
                        {"addedTasks": [%s], "addedDuties": [%s]}""".formatted(marked(draft, MISSED), marked(draft, REPORT)))
                .statusCode(200)
                .body("tasks.ordinal", equalTo(List.of(1, 2, 3)))
                .body("tasks.added", equalTo(List.of(false, false, true)))
                .body("tasks[2].assignments[0].units.code", equalTo(List.of("KINHTE")))
                .body("tasks[2].time.dueOn", equalTo("2024-03-19"))
                .body("duties[2].reporters.units.code", equalTo(List.of("KINHTE")))
                .body("duties[2].recipient.unit.code", equalTo("VPUB"))
                .extract();
        var left = amend(added, """
                        {"tasks": [{"ordinal": 1, "leftOut": true}],
                         "duties": [{"index": 0, "leftOut": true}, {"index": 2, "name": "Báo cáo kho lưu trữ quý I"}]}""")
                .statusCode(200)
                .body("tasks.leftOut", equalTo(List.of(true, false, false)))
                .body("duties.leftOut", equalTo(List.of(true, false, false)))
                .extract();
        As.coordinator()
                .queryParam("size", 1)
                .get(IMPORTS)
                .then()
                .body("items[0].taskCount", equalTo(2))
                .body("items[0].dutyCount", equalTo(2));
        As.coordinator()
                .header("If-Match", left.header("ETag"))
                .post(IMPORTS + "/" + draft.path("id") + "/acceptance")
                .then()
                .statusCode(201)
                .body("tasks.ordinal", equalTo(List.of(1, 2)))
                .body("tasks.text", equalTo(List.of(MISSED, "Tập huấn kỹ năng bảo vệ cho nhân viên.")))
                .body("tasks[0].assignments.unit.code", equalTo(List.of("KINHTE")))
                .body("duties.name", hasItem("Báo cáo kho lưu trữ quý I"))
                .body("duties", hasSize(2));
    }

    @Test
    void an_unknown_unit_of_what_was_left_out_holds_nothing_up_and_does_again_when_it_is_back() {
        var draft = Papers.upload(Papers.WITH_UNKNOWN_UNIT).extract();
        var out = amend(draft, "{\"tasks\": [{\"ordinal\": 2, \"leftOut\": true}]}")
                .body("findings.find { it.code == 'unit.unresolved' }.decision", equalTo("LEFT_OUT"))
                .extract();
        var checked = As.coordinator()
                .header("If-Match", out.header("ETag"))
                .post(IMPORTS + "/" + draft.path("id") + "/recheck")
                .then()
                .statusCode(200)
                .body("tasks[1].leftOut", is(true))
                .body("findings.findAll { it.severity == 'ERROR' }.decision", not(hasItem("OPEN")))
                .extract();
        amend(checked, "{\"tasks\": [{\"ordinal\": 2, \"leftOut\": false}]}")
                .body("findings.findAll { it.code == 'unit.unresolved' }.decision", hasItems("OPEN"));
    }

    @Test
    void a_place_that_holds_no_words_or_is_none_is_400() {
        var draft = Papers.upload(Papers.PLAN).extract();
        amend(draft, "{\"addedTasks\": [{\"span\": {\"start\": 999999, \"end\": 1000000}}]}")
                .statusCode(400)
                .body("code", equalTo("import.nothing-marked"));
        amend(draft, "{\"addedTasks\": [{\"span\": {\"start\": 9, \"end\": 3}}]}")
                .statusCode(400);
        amend(draft, "{\"addedDuties\": [{}]}").statusCode(400);
    }

    private static String marked(ExtractableResponse<Response> draft, String words) {
        var text = As.coordinator()
                .get(IMPORTS + "/" + draft.path("id") + "/text")
                .then()
                .extract()
                .asString();
        var start = text.indexOf(words);
        return "{\"span\": {\"start\": %d, \"end\": %d}}".formatted(start, start + words.length());
    }

    private static ValidatableResponse amend(ExtractableResponse<Response> draft, String amendment) {
        return As.json(As.coordinator().header("If-Match", draft.header("ETag")), amendment)
                .patch(IMPORTS + "/" + draft.path("id"))
                .then();
    }
}
