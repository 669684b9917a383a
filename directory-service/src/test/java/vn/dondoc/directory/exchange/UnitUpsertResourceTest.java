package vn.dondoc.directory.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;

/** Each test has a day and agency codes of its own. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UnitUpsertResourceTest {

    private static String unit(String code, String name, String more) {
        return "{\"externalCode\": \"%s\", \"name\": \"%s\"%s}".formatted(code, name, more);
    }

    private static String list(String day, String... units) {
        return "{\"asOf\": \"%s\", \"units\": [%s]}".formatted(day, String.join(",", units));
    }

    private static String under(String parent) {
        return ", \"type\": \"DIVISION\", \"parentExternalCode\": \"" + parent + "\"";
    }

    @Test
    void the_same_list_again_changes_nothing_and_records_no_event() {
        var day = "2170-01-01";
        var body = list(
                day,
                unit("H71.1.1", "Phòng con", under("H71.1")),
                unit("H71.1", "Sở thử", ", \"type\": \"DEPARTMENT\""));
        Sent.upsert(body)
                .statusCode(200)
                .body("results.result", contains("CREATED", "CREATED"))
                .body("results.index", contains(0, 1))
                .body("results.code", contains("H71X1X1", "H71X1"));
        var before = events(day);
        Sent.upsert(body).body("results.result", contains("SAME", "SAME")).body("counts.same", equalTo(2));
        org.junit.jupiter.api.Assertions.assertEquals(before, events(day));
        org.junit.jupiter.api.Assertions.assertEquals(2, before);
    }

    private static int events(String day) {
        return Sent.as("admin")
                .queryParam("from", day)
                .queryParam("to", day)
                .get(Sent.V1 + "/unit-events")
                .then()
                .statusCode(200)
                .body(
                        "items.orderedBy",
                        org.hamcrest.Matchers.everyItem(equalTo("Đồng bộ từ trục văn bản, ngày 01/01/2170")))
                .extract()
                .path("items.size()");
    }

    @Test
    void a_refused_unit_holds_up_no_other_but_those_below_it() {
        Sent.upsert(list(
                        "2171-01-01",
                        unit("H72.1", "", ""),
                        unit("H72.1.1", "Con của đơn vị bị từ chối", under("H72.1")),
                        unit("sai mã", "Tên", ""),
                        unit("H72.2", "Đơn vị tốt", ", \"type\": \"AGENCY\""),
                        unit("H72.3", "Mồ côi", under("H72.99")),
                        unit("H72.4", "Một", ""),
                        unit("H72.4", "Hai", ""),
                        "{}"))
                .statusCode(200)
                .body(
                        "results.result",
                        contains(
                                "REFUSED", "REFUSED", "REFUSED", "CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body("results[0].messages[0]", containsString("Thiếu Tên"))
                .body("results[1].messages[0]", containsString("Đơn vị cấp trên"))
                .body("results[4].messages[0]", containsString("H72.99"))
                .body("results[5].messages[0]", containsString("6, 7"))
                .body("counts.refused", equalTo(7));
    }

    @Test
    void what_the_directory_itself_refuses_is_told_unit_by_unit() {
        var day = "2172-01-01";
        Sent.upsert(list(day, unit("H73.1", "Cha", ""), unit("H73.2", "Con", under("H73.1"))))
                .statusCode(200);
        Sent.upsert(list(day, unit("H73.1", "Cha", ", \"parentExternalCode\": \"H73.2\""), unit("H73.3", "Mới", "")))
                .statusCode(200)
                .body("results.result", contains("REFUSED", "CREATED"))
                .body("results[1].messages", hasItem(containsString("Chưa cho biết loại đơn vị")));
    }

    @Test
    void what_the_list_leaves_out_is_told_and_stays() {
        var day = "2173-01-01";
        Sent.upsert(list(day, unit("H74.1", "Ở lại", ""), unit("H74.2", "Vắng mặt", "")))
                .statusCode(200);
        Sent.upsert(list(day, unit("H74.1", "Tên mới", "")))
                .body("results.result", contains("CHANGED"))
                .body("results[0].messages", contains("Tên: “Ở lại” → “Tên mới”."))
                .body("absent.externalCode", hasItem("H74.2"))
                .body("absent.externalCode", not(hasItem("H74.1")));
        Sent.upsert(list(day, unit("H74.2", "Vắng mặt", ""))).body("results.result", contains("SAME"));
    }

    @Test
    void an_agency_code_that_went_to_another_unit_is_for_a_person_to_decide() {
        Sent.upsert(list("2174-01-01", unit("H75.1", "Đơn vị đổi mã", ""))).body("results.result", contains("CREATED"));
        Sent.csv(false, "Mã;Tên;Hiệu lực từ;Mã định danh mới", "H75X1;Đơn vị đổi mã;01/02/2174;H75.9")
                .statusCode(200);
        Sent.upsert(list("2174-03-01", unit("H75.1", "Đơn vị khác", "")))
                .body("results.result", contains("REFUSED"))
                .body("results[0].messages[0]", containsString("“Đơn vị đổi mã”"));
    }

    @Test
    void a_thousand_units_are_one_call_and_more_are_400() {
        var units = IntStream.rangeClosed(1, 1_000)
                .mapToObj(i -> unit("H76." + i, "Đơn vị " + i, i == 1 ? "" : under("H76." + Math.max(1, i / 10))))
                .collect(Collectors.joining(","));
        Sent.upsert(list("2175-01-01", units)).statusCode(200).body("counts.created", equalTo(1_000));
        Sent.upsert(list("2175-01-01", units)).body("counts.same", equalTo(1_000));
        Sent.upsert(list("2175-01-01", units, unit("H76.1001", "x", ""))).statusCode(400);
        Sent.upsert("{\"units\": []}").statusCode(400).body("violations", hasSize(1));
        Sent.upsert("{\"units\": [null]}").statusCode(400).body("violations", not(empty()));
    }
}
