package vn.dondoc.directory.demo;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.kit.Tokens;

/** The province's reorganisation of 2025, asked as of the day before and the day itself. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReorganisationTest {

    private static final String V1 = "/api/directory/v1";
    private static final String BEFORE = "2025-06-30";
    private static final String AFTER = "2025-07-01";

    @Test
    void twelve_districts_and_two_hundred_communes_become_seventy_five_communes_overnight() {
        assertEquals(12, units("DISTRICT", BEFORE).size());
        assertEquals(200, communes(BEFORE).size());
        assertEquals(0, units("DISTRICT", AFTER).size());
        assertEquals(75, communes(AFTER).size());
    }

    @Test
    void the_tree_has_districts_under_the_province_before_and_communes_after() {
        var province = get("/units?code=UBNDTINH").getString("items[0].id");
        var before = get("/units/tree?parent=" + province + "&asOf=" + BEFORE);
        assertEquals(
                200,
                before.<List<Integer>>get("items.findAll { it.type == 'DISTRICT' }.childCount").stream()
                        .mapToInt(count -> count)
                        .sum());
        var after = get("/units/tree?parent=" + province + "&asOf=" + AFTER);
        assertEquals(75, after.getList("items.findAll { it.type == 'COMMUNE' }").size());
    }

    @Test
    void a_commune_that_keeps_an_old_name_is_another_unit() {
        var old = communes(BEFORE);
        var names = new HashSet<>(old.stream().map(unit -> unit.get("name")).toList());
        var kept = communes(AFTER).stream()
                .filter(unit -> names.contains(unit.get("name")))
                .toList();
        assertEquals(37, kept.size());
        var ids = new HashSet<>(old.stream().map(unit -> unit.get("id")).toList());
        assertTrue(kept.stream().noneMatch(unit -> ids.contains(unit.get("id"))));
    }

    @Test
    void every_old_commune_has_one_successor_from_the_day_on() {
        for (var old : communes(BEFORE).subList(0, 10)) {
            assertEquals(
                    0,
                    get("/units/" + old.get("id") + "/successors?asOf=" + BEFORE)
                            .getList("successors")
                            .size());
            var successors = get("/units/" + old.get("id") + "/successors?asOf=" + AFTER);
            assertEquals(1, successors.getList("successors").size());
            assertFalse(successors.getBoolean("decisionNeeded"));
            assertEquals(AFTER, successors.getString("successors[0].from"));
        }
    }

    @Test
    void an_ended_district_leaves_a_decision_to_a_person() {
        var district = units("DISTRICT", BEFORE).getFirst();
        assertTrue(get("/units/" + district.get("id") + "/successors").getBoolean("decisionNeeded"));
    }

    @Test
    void planning_and_investment_is_part_of_finance_since_march() {
        var old = get("/units?code=SOKHDT&asOf=2025-02-28").getString("items[0].id");
        assertEquals(
                "SOTAICHINH",
                get("/units/" + old + "/successors?asOf=2025-03-01").getString("successors[0].code"));
        assertEquals(
                0, get("/units?code=SOKHDT&asOf=2025-03-01").getList("items").size());
        var events = get("/units/" + old + "/events");
        assertEquals(List.of("MERGE", "FOUND"), events.getList("kind"));
    }

    @Test
    void the_class_of_communes_has_its_members_of_the_day() {
        assertEquals(200, members("UBND_XA_PHUONG", BEFORE));
        assertEquals(75, members("UBND_XA_PHUONG", AFTER));
        assertEquals(12, members("UBND_HUYEN", BEFORE));
        assertEquals(0, members("UBND_HUYEN", AFTER));
    }

    private static int members(String code, String day) {
        return get("/unit-classes?asOf=" + day)
                .getList("items.find { it.code == '" + code + "' }.members")
                .size();
    }

    @Test
    void an_old_name_in_a_document_means_the_unit_of_the_documents_day() {
        var names = communes(BEFORE).stream().map(unit -> unit.get("name")).toList();
        var kept = communes(AFTER).stream()
                .filter(unit -> names.contains(unit.get("name")))
                .toList()
                .getFirst();
        var before = resolved(kept.get("name"), BEFORE);
        var after = resolved(kept.get("name"), AFTER);
        assertNotEquals(before, after);
        assertEquals(kept.get("id"), after);
    }

    private static String resolved(Object phrase, String day) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of("officer", "VPUB", "officer"))
                .contentType(ContentType.JSON)
                .body(Map.of("phrases", List.of(phrase), "asOf", day))
                .post(V1 + "/units:resolve")
                .jsonPath()
                .getString("results[0].matches[0].id");
    }

    /** The communes of the sample: other tests found units of their own. */
    private static List<Map<String, Object>> communes(String day) {
        return units("COMMUNE", day).stream()
                .filter(unit -> unit.get("code").toString().matches("(XA|XP)\\d{4}"))
                .toList();
    }

    private static List<Map<String, Object>> units(String type, String day) {
        List<Map<String, Object>> units = new ArrayList<>();
        var cursor = "";
        while (cursor != null) {
            var page = get("/units?type=" + type + "&asOf=" + day + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            units.addAll(page.getList("items"));
            cursor = page.getString("next");
        }
        return units;
    }

    private static JsonPath get(String path) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of("officer", "VPUB", "officer"))
                .get(V1 + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
