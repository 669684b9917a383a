package vn.dondoc.directory.unit.recording;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.kit.Tokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UnitEventResourceTest {

    private static final String V1 = "/api/directory/v1";
    private static final String NOBODY = "018f0000-0000-7000-8000-000000000000";
    private static int province;

    private final String root = "P" + (100 + province++);

    private static RequestSpecification as(String role) {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of(role, "VPUB", role));
    }

    private static ValidatableResponse record(String event) {
        return as("admin")
                .contentType(ContentType.JSON)
                .body(event)
                .post(V1 + "/unit-events")
                .then();
    }

    private static ValidatableResponse recorded(String event) {
        return record(event).statusCode(201);
    }

    private static String event(String kind, String day, String more) {
        return """
                {"kind": "%s", "order": {"effectiveOn": "%s", "orderedBy": "Quyết định số 12/QĐ-UBND"}, %s}""".formatted(kind, day, more);
    }

    private static String founding(String code, String parent) {
        return """
                "founding": {"code": "%1$s", "name": "Sở %1$s", "shortName": "%1$s", "type": "DEPARTMENT"%2$s}""".formatted(code, parent == null ? "" : ", \"parentCode\": \"" + parent + "\"");
    }

    /** Founds a province of its own, with two departments A and B under it, and tells A's id. */
    private String found() {
        recorded(event("FOUND", "2016-01-01", founding(root, null)));
        recorded(event("FOUND", "2016-01-01", founding(root + "B", root)));
        return recorded(event("FOUND", "2016-01-01", founding(root + "A", root)))
                .extract()
                .path("event.parties[0].id");
    }

    private static ValidatableResponse read(String path) {
        return as("officer").get(V1 + path).then().statusCode(200);
    }

    @Nested
    class AsOfficer {

        @Test
        void recording_is_403_and_reading_is_not() {
            as("officer")
                    .contentType(ContentType.JSON)
                    .body(event("FOUND", "2016-01-01", founding("KHONGDUOC", null)))
                    .post(V1 + "/unit-events")
                    .then()
                    .statusCode(403);
            read("/unit-events?size=5").body("items", hasSize(5)).body("next", notNullValue());
            read("/unit-events?kind=REVERSAL&from=1900-01-01&to=1900-01-02").body("items", hasSize(0));
        }

        @Test
        void a_stranger_is_404() {
            as("officer").get(V1 + "/unit-events/" + NOBODY).then().statusCode(404);
            as("officer").get(V1 + "/units/" + NOBODY + "/versions").then().statusCode(404);
            as("officer").get(V1 + "/units/" + NOBODY + "/successors").then().statusCode(404);
        }

        @Test
        void an_impossible_day_is_400() {
            as("officer")
                    .get(V1 + "/units?asOf=9999-12-31")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("as-of.out-of-range"));
            as("officer")
                    .get(V1 + "/unit-events?from=%2B999999999-12-31")
                    .then()
                    .statusCode(400);
            as("officer").get(V1 + "/units?asOf=hom-qua").then().statusCode(404);
        }
    }

    @Nested
    class AsAdmin {

        @Test
        void a_field_that_no_event_has_is_named_in_the_refusal() {
            record("""
                    {"kind": "RENAME", "effectiveOn": "2025-07-01", "unitCode": "VPUB"}""")
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("violations.field", equalTo(List.of("effectiveOn")))
                    .body("violations[0].message", startsWith("Trường này không có"));
        }

        @Test
        void a_renamed_unit_has_its_old_name_until_the_day_before() {
            var id = found();
            recorded(event("RENAME", "2025-03-01", "\"unitId\": \"%s\", \"name\": \"Sở Mới\"".formatted(id)))
                    .body("effects[0].kind", equalTo("CHANGES"))
                    .body("effects[0].subject", equalTo("NAME"))
                    .body("effects[0].before", equalTo("Sở " + root + "A"))
                    .body("effects[0].after", equalTo("Sở Mới"))
                    .body("event.allowedActions", contains("REVERSE"));
            read("/units/" + id + "?asOf=2025-02-28").body("name", equalTo("Sở " + root + "A"));
            read("/units/" + id + "?asOf=2025-03-01")
                    .body("name", equalTo("Sở Mới"))
                    .body("path.code", contains(root))
                    .header("ETag", equalTo("\"2\""));
            read("/units/" + id + "/versions")
                    .body("findAll { it.retiredBy == null }.validFrom", contains("2016-01-01", "2025-03-01"))
                    .body("findAll { it.retiredBy != null }", hasSize(1));
            read("/units/" + id + "/events").body("kind", contains("RENAME", "FOUND"));
        }

        @Test
        void a_merger_ends_its_sources_names_one_successor_and_can_be_reversed() {
            var a = found();
            var merger = recorded(event(
                    "MERGE",
                    "2025-03-01",
                    "\"sources\": [{\"unitId\": \"%s\"}], \"target\": {\"unitCode\": \"%sB\"}".formatted(a, root)));
            as("officer").get(V1 + "/units/" + a + "?asOf=2025-03-01").then().statusCode(404);
            read("/units/" + a).body("endedOn", equalTo("2025-02-28"));
            read("/units/" + a + "/successors?asOf=2025-02-28")
                    .body("successors", hasSize(0))
                    .body("decisionNeeded", equalTo(false));
            read("/units/" + a + "/successors")
                    .body("successors.code", contains(root + "B"))
                    .body("successors[0].from", equalTo("2025-03-01"))
                    .body("decisionNeeded", equalTo(false));
            String id = merger.extract().path("event.id");
            reverse(id)
                    .statusCode(201)
                    .body("event.kind", equalTo("REVERSAL"))
                    .body("effects[0].kind", equalTo("CONTINUES"));
            read("/units/" + a + "?asOf=2025-03-01").body("endedOn", nullValue());
            read("/units/" + a + "/successors").body("successors", hasSize(0));
            reverse(id).statusCode(409).body("code", equalTo("unit-event.already-reversed"));
            read("/unit-events/" + id)
                    .body("event.reversedBy", notNullValue())
                    .body("event.allowedActions", hasSize(0));
        }

        @Test
        void an_event_that_a_later_one_builds_on_is_reversed_after_it() {
            var a = found();
            String first = recorded(event("RENAME", "2020-01-01", "\"unitId\": \"%s\", \"name\": \"Một\"".formatted(a)))
                    .extract()
                    .path("event.id");
            String second = recorded(
                            event("RENAME", "2022-01-01", "\"unitId\": \"%s\", \"name\": \"Hai\"".formatted(a)))
                    .extract()
                    .path("event.id");
            reverse(first)
                    .statusCode(409)
                    .body("code", equalTo("unit-event.built-on"))
                    .body("title", containsString("01/01/2022"));
            String reversal = reverse(second).statusCode(201).extract().path("event.id");
            reverse(reversal).statusCode(409).body("code", equalTo("unit-event.is-reversal"));
            reverse(first).statusCode(201);
            read("/units/" + a + "?asOf=2023-01-01").body("name", equalTo("Sở " + root + "A"));
        }

        @Test
        void a_mistaken_founding_is_taken_back_and_its_code_is_free_for_the_right_one() {
            found();
            var mistaken = recorded(event("FOUND", "2024-01-01", founding(root + "X", root)));
            String id = mistaken.extract().path("event.parties[0].id");
            reverse(mistaken.extract().path("event.id")).statusCode(201).body("effects[0].kind", equalTo("VANISHES"));
            as("officer").get(V1 + "/units/" + id).then().statusCode(404);
            recorded(event("FOUND", "2024-02-01", founding(root + "X", root))).body("event.parties[0].id", equalTo(id));
            String founding = read("/units/" + id + "/events")
                    .extract()
                    .path("find { it.kind == 'FOUND' && it.effectiveOn == '2024-02-01' }.id");
            recorded(event(
                    "DISSOLVE", "2024-03-01", "\"unitCode\": \"%sA\", \"successorId\": \"%s\"".formatted(root, id)));
            reverse(founding).statusCode(409).body("code", equalTo("unit-event.built-on"));
        }

        @Test
        void a_split_needs_a_decision_and_a_parent_cannot_leave_children() {
            var a = found();
            recorded(event(
                    "SPLIT",
                    "2025-07-01",
                    "\"unitId\": \"%s\", \"keepsSource\": false, \"results\": [{%s}, {%s}]"
                            .formatted(a, founding(root + "C", root), founding(root + "D", root))));
            read("/units/" + a + "/successors").body("successors", hasSize(2)).body("decisionNeeded", equalTo(true));
            record(event("DISSOLVE", "2025-07-01", "\"unitCode\": \"%s\"".formatted(root)))
                    .statusCode(409)
                    .body("code", equalTo("unit.has-children"))
                    .body("title", containsString("Sở " + root + "B"));
        }

        @Test
        void codes_of_a_unit_have_days_of_their_own() {
            var a = found();
            var code = "H55." + root;
            recorded(event(
                            "RECODE",
                            "2020-01-01",
                            "\"unitId\": \"%s\", \"scheme\": \"EOFFICE\", \"code\": \"%s\"".formatted(a, code)))
                    .body("effects[0].subject", equalTo("CODE_EOFFICE"));
            recorded(event("RECODE", "2025-01-01", "\"unitId\": \"%s\", \"scheme\": \"EOFFICE\"".formatted(a)));
            read("/units/" + a).body("codes.validTo", contains("2024-12-31"));
            read("/units?asOf=2024-12-31&code=" + code).body("items.code", contains(root + "A"));
            read("/units?asOf=2025-01-01&code=" + code).body("items", hasSize(0));
        }

        @Test
        void a_preview_tells_all_and_changes_nothing() {
            found();
            var dissolution = event("DISSOLVE", "2024-03-01", "\"unitCode\": \"%sA\"".formatted(root));
            as("admin")
                    .contentType(ContentType.JSON)
                    .body(dissolution)
                    .post(V1 + "/unit-events:preview")
                    .then()
                    .statusCode(200)
                    .body("applied", equalTo(false))
                    .body("events[0].effects[0].kind", equalTo("ENDS"))
                    .body("warnings.kind", hasItem("BACK_DATED"));
            read("/units?asOf=2024-03-01&code=" + root + "A").body("items", hasSize(1));
            recorded(dissolution);
        }

        @Test
        void a_preview_names_the_classes_that_lose_a_member() {
            as("admin")
                    .contentType(ContentType.JSON)
                    .body(event("DISSOLVE", "2026-01-01", "\"unitCode\": \"NKUBND\""))
                    .post(V1 + "/unit-events:preview")
                    .then()
                    .statusCode(200)
                    .body("classes.code", hasItems("CAC_DON_VI_SU_NGHIEP", "CAC_PHONG_BAN_DON_VI"))
                    .body("classes.find { it.code == 'CAC_DON_VI_SU_NGHIEP' }.loses.code", contains("NKUBND"));
        }

        @Test
        void a_batch_is_recorded_as_a_whole_or_not_at_all_and_names_the_event_that_broke_it() {
            found();
            var events = event("FOUND", "2020-01-01", founding(root + "E", root)) + ","
                    + event("FOUND", "2020-01-01", founding(root + "F", "KHONGCO"));
            batch(events)
                    .statusCode(400)
                    .body("code", equalTo("unit.unknown"))
                    .body("violations[0].field", equalTo("events[1]"));
            read("/units?code=" + root + "E").body("items", hasSize(0));
            batch(events.replace("KHONGCO", root + "E")).statusCode(200).body("events", hasSize(2));
            read("/units?code=" + root + "F").body("items[0].parentCode", equalTo(root + "E"));
        }

        @Test
        void a_thousand_events_are_one_batch_and_one_more_is_400() {
            found();
            var events = new StringBuilder();
            for (var i = 0; i < 1_000; i++) {
                events.append(i == 0 ? "" : ",").append(event("FOUND", "2020-01-01", founding(root + "N" + i, root)));
            }
            batch(events.toString()).statusCode(200).body("events", hasSize(1_000));
            batch(events + "," + event("FOUND", "2020-01-01", founding(root + "M", root)))
                    .statusCode(400);
        }

        @Test
        void a_broken_request_is_400_and_names_the_field() {
            record("{\"kind\": \"EXPLODE\"}").statusCode(400);
            record(event("FOUND", "2020-01-01", founding("nhỏ", null)))
                    .statusCode(400)
                    .body("violations[0].field", equalTo("founding.code"));
            record("{\"kind\": \"FOUND\", %s}".formatted(founding("XYZ", null)))
                    .statusCode(400)
                    .body("violations[0].field", equalTo("order"));
        }

        @Test
        void the_tree_shows_each_level_with_the_number_of_children_on_the_day() {
            found();
            String id = read("/units?code=" + root).extract().path("items[0].id");
            read("/units/tree?parent=" + id).body("items.code", contains(root + "B", root + "A"));
            read("/units/tree?parent=" + id + "&size=1")
                    .body("items", hasSize(1))
                    .body("next", notNullValue());
            read("/units/tree?parent=" + id + "&asOf=2015-12-31").body("items", hasSize(0));
            recorded(event("FOUND", "2025-01-01", founding(root + "CON", root + "A")));
            read("/units/tree?parent=" + id + "&asOf=2024-12-31").body("items.childCount", contains(0, 0));
            read("/units/tree?parent=" + id + "&asOf=2025-01-01").body("items.childCount", contains(0, 1));
        }

        @Test
        void the_feed_tells_the_whole_unit_with_versions_and_successors() {
            var a = found();
            recorded(event(
                    "MERGE",
                    "2025-03-01",
                    "\"sources\": [{\"unitCode\": \"%1$sA\"}], \"target\": {\"unitCode\": \"%1$sB\"}".formatted(root)));
            var told = toldOf(a);
            told.body("type", contains("unit.founded", "unit.merged"))
                    .body("after[1].code", equalTo(root + "A"))
                    .body("after[1].validTo", equalTo("2025-02-28"))
                    .body("after[1].versions[0].validTo", equalTo("2025-02-28"))
                    .body("after[1].versions[0].parentCode", equalTo(root))
                    .body("after[1].successors[0].code", equalTo(root + "B"));
        }

        private ValidatableResponse toldOf(String unit) {
            String cursor = null;
            while (true) {
                var page = as("service")
                        .get(V1 + "/changes" + (cursor == null ? "" : "?after=" + cursor))
                        .then()
                        .statusCode(200);
                if (page.extract().<java.util.List<?>>path("items").isEmpty()) {
                    throw new AssertionError("nothing told of " + unit);
                }
                if (page.extract()
                        .<java.util.List<String>>path("items.subjectId")
                        .contains(unit)) {
                    return page.rootPath("items.findAll { it.subjectId == '" + unit + "' }");
                }
                cursor = page.extract().path("next");
            }
        }

        private static ValidatableResponse reverse(String event) {
            return as("admin")
                    .contentType(ContentType.JSON)
                    .body("{\"reason\": \"Ghi nhầm\"}")
                    .post(V1 + "/unit-events/" + event + "/reversal")
                    .then();
        }

        private static ValidatableResponse batch(String events) {
            return as("admin")
                    .contentType(ContentType.JSON)
                    .body("{\"events\": [" + events + "], \"dryRun\": false}")
                    .post(V1 + "/unit-events:batch")
                    .then();
        }
    }
}
