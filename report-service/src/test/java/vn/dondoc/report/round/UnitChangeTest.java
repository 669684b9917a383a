package vn.dondoc.report.round;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.report.Neighbours;
import vn.dondoc.report.Office;

/** Units change after a round was opened for them; today is 20/5/2024. Each test has a unit of its own. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Neighbours.class)
class UnitChangeTest {

    @Test
    void a_merged_unit_stays_in_its_round_and_a_person_is_asked_to_decide() {
        var round = roundWith("PHAPCHE", "Tổ Pháp chế");
        reporter(round, "PHAPCHE").body("unitNotice", nullValue());
        Neighbours.tellOfUnit("unit.merged", "PHAPCHE", "Tổ Pháp chế", """
                "versions": [{"name": "Tổ Pháp chế", "parentCode": "VPUB", "validFrom": "2016-01-01", "validTo": "2024-04-30"}],
                "successors": [{"id": "%s", "code": "TONGHOP", "name": "Phòng Tổng hợp", "from": "2024-05-01"}]""".formatted(Neighbours.id("TONGHOP")));
        reporter(round, "PHAPCHE")
                .body("unit.name", equalTo("Tổ Pháp chế"))
                .body("unitNotice.kind", equalTo("MERGED"))
                .body("unitNotice.on", equalTo("2024-05-01"))
                .body("unitNotice.decisionNeeded", equalTo(true))
                .body("unitNotice.successors.code", equalTo(List.of("TONGHOP")))
                .body(
                        "unitNotice.sentence",
                        equalTo("Tổ Pháp chế đã sáp nhập vào Phòng Tổng hợp từ ngày 01/05/2024:"
                                + " chọn đơn vị báo cáo thay hoặc miễn báo cáo."));
        matrix("PHAPCHE").body("unitNotice.kind", equalTo("MERGED"));

        exempt(round, "PHAPCHE");
        reporter(round, "PHAPCHE").body("unitNotice", nullValue());
    }

    @Test
    void its_people_can_still_hand_up_what_they_began() {
        var round = roundWith("THIDUA", "Tổ Thi đua");
        var report = Office.begin(Office.officer("THIDUA"), round);
        Neighbours.tellOfUnit("unit.dissolved", "THIDUA", "Tổ Thi đua", """
                "versions": [{"name": "Tổ Thi đua", "parentCode": "VPUB", "validFrom": "2016-01-01", "validTo": "2024-04-30"}]""");
        reporter(round, "THIDUA").body("unitNotice.kind", equalTo("DISSOLVED"));
        Office.write(Office.officer("THIDUA"), report, Office.content("Đã kiểm tra.", 4))
                .statusCode(200);
        Office.step(Office.officer("THIDUA"), report, "submission").statusCode(200);
        Office.step(Office.head("THIDUA"), report, "approval").statusCode(200);
        Office.step(Office.coordinator(), report, "acceptance").statusCode(200);
        reporter(round, "THIDUA").body("unitNotice", nullValue());
    }

    @Test
    void a_renamed_unit_is_named_in_the_round_as_on_the_plan_s_day_and_in_the_matrix_as_today() {
        var round = roundWith("LUUTRU", "Tổ Lưu trữ");
        Neighbours.tellOfUnit("unit.renamed", "LUUTRU", "Phòng Lưu trữ", """
                "versions": [{"name": "Tổ Lưu trữ", "parentCode": "VPUB", "validFrom": "2016-01-01", "validTo": "2024-04-30"},
                             {"name": "Phòng Lưu trữ", "parentCode": "VPUB", "validFrom": "2024-05-01", "validTo": "2024-05-31"},
                             {"name": "Trung tâm Lưu trữ", "parentCode": "VPUB", "validFrom": "2024-06-01"}]""");
        reporter(round, "LUUTRU")
                .body("unit.name", equalTo("Tổ Lưu trữ"))
                .body("unitNotice.kind", equalTo("RENAMED"))
                .body("unitNotice.decisionNeeded", equalTo(false));
        matrix("LUUTRU").body("unit.name", equalTo("Phòng Lưu trữ")).body("unitNotice", nullValue());
    }

    @Test
    void the_round_and_the_matrix_list_units_in_the_office_s_order() {
        var office = List.of("TCHCQT", "TTTHONGTIN", "NKUBND", "NKTHANHXUAN");
        var round = Office.newPlan().inner();
        add(round, "TCHCQT");
        List<String> listed =
                Office.coordinator().get(Office.V1 + "/rounds/" + round).path("reporters.unit.code");
        assertEquals(office, listed);
        List<String> rows = Office.coordinator()
                .queryParam("year", 2024)
                .get(Office.V1 + "/completeness")
                .path("rows.unit.code");
        assertEquals(office, rows.stream().filter(office::contains).toList());
    }

    private static String roundWith(String code, String name) {
        var round = Office.newPlan().inner();
        Neighbours.tellOfUnit("unit.founded", code, name, "\"parentCode\": \"VPUB\", \"validFrom\": \"2016-01-01\"");
        add(round, code);
        return round;
    }

    private static void add(String round, String code) {
        Office.coordinator()
                .header("If-Match", etag(round))
                .body("{\"unitCodes\": [\"%s\"]}".formatted(code))
                .post(Office.V1 + "/rounds/" + round + "/reporters")
                .then()
                .statusCode(200);
    }

    private static void exempt(String round, String code) {
        Office.coordinator()
                .header("If-Match", etag(round))
                .body("{\"reason\": \"Đã sáp nhập\"}")
                .post(Office.V1 + "/rounds/" + round + "/reporters/" + code + "/exemption")
                .then()
                .statusCode(200);
    }

    private static String etag(String round) {
        return Office.coordinator().get(Office.V1 + "/rounds/" + round).header("ETag");
    }

    private static ValidatableResponse reporter(String round, String code) {
        return Office.coordinator()
                .get(Office.V1 + "/rounds/" + round)
                .then()
                .statusCode(200)
                .rootPath("reporters.find { it.unit.code == '%s' }".formatted(code));
    }

    private static ValidatableResponse matrix(String code) {
        return Office.coordinator()
                .queryParam("year", 2024)
                .get(Office.V1 + "/completeness")
                .then()
                .statusCode(200)
                .rootPath("rows.find { it.unit.code == '%s' }".formatted(code));
    }
}
