package vn.dondoc.directory.unitclass;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.kit.Tokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UnitClassResourceTest {

    private static final String V1 = "/api/directory/v1";
    private static final String NOBODY = "018f0000-0000-7000-8000-000000000000";

    @Nested
    class AsOfficer {

        @Test
        void classes_have_their_members_of_the_day_and_pages() {
            var first = read("/unit-classes?size=1");
            first.body("items", hasSize(1)).body("next", notNullValue());
            read("/unit-classes")
                    .body("items.find { it.code == 'CAC_PHONG_BAN_DON_VI' }.members", hasSize(11))
                    .body("items.find { it.code == 'CAC_PHONG_BAN_DON_VI' }.definition.kind", equalTo("LISTED"))
                    .body("items.find { it.code == 'CAC_PHONG_BAN_DON_VI' }.definition.classes", hasSize(2));
            read("/unit-classes?asOf=2015-12-31").body("items", hasSize(0));
        }

        @Test
        void a_unit_tells_which_classes_it_is_in_and_which_name_it_themselves() {
            read("/units/" + unit("KINHTE") + "/classes")
                    .body("code", hasItems("CAC_PHONG_BAN", "CAC_PHONG_BAN_DON_VI"))
                    .body("find { it.code == 'CAC_PHONG_BAN' }.direct", equalTo(true))
                    .body("find { it.code == 'CAC_PHONG_BAN_DON_VI' }.direct", equalTo(false));
            read("/units/" + unit("KINHTE") + "/classes?asOf=2015-12-31").body("", hasSize(0));
        }

        @Test
        void a_stranger_is_404_and_a_definition_403() {
            as("officer").get(V1 + "/unit-classes/" + NOBODY).then().statusCode(404);
            as("officer").get(V1 + "/units/" + NOBODY + "/classes").then().statusCode(404);
            as("officer")
                    .body(wanted("KHONGDUOC", everywhere()))
                    .post(V1 + "/unit-classes")
                    .then()
                    .statusCode(403);
            read("/unit-classes/" + classId("CAC_PHONG_BAN")).body("allowedActions", hasSize(0));
        }
    }

    @Nested
    class AsAdmin {

        @Test
        void a_rule_finds_its_members_by_type_and_place() {
            var children = rule("DIVISION", unit("VPUB"), "CHILDREN");
            define("RULE_PHONG", children).body("members", hasSize(8)).body("named.code", contains("VPUB"));
            define("RULE_CAP_DUOI", rule("DIVISION", unit("UBNDTINH"), "CHILDREN"))
                    .body("members", hasSize(0));
            define("RULE_CAY", rule("SUBORDINATE", unit("UBNDTINH"), "SUBTREE"))
                    .body("members.code", containsInAnyOrder("TTTHONGTIN", "NKUBND", "NKTHANHXUAN"));
            read("/units/" + unit("TTTHONGTIN") + "/classes").body("code", hasItem("RULE_CAY"));
            read("/units/" + unit("TTTHONGTIN") + "/classes").body("code", not(hasItem("RULE_PHONG")));
        }

        @Test
        void a_revision_leaves_old_documents_their_definition() {
            String id = define("DOI_NGHIA", listed(unit("KINHTE"))).extract().path("id");
            revise(id, "\"0\"", "2025-07-01", listed(unit("NOICHINH")))
                    .statusCode(201)
                    .header("ETag", "\"1\"")
                    .body("members.code", contains("NOICHINH"))
                    .body("revisions", hasSize(2));
            read("/unit-classes/" + id + "?asOf=2025-06-30").body("members.code", contains("KINHTE"));
        }

        @Test
        void what_somebody_else_changed_is_412_and_no_version_428() {
            String id = define("HAI_NGUOI", listed(unit("KINHTE"))).extract().path("id");
            revise(id, "\"7\"", "2025-07-01", everywhere()).statusCode(412);
            revise(id, null, "2025-07-01", everywhere()).statusCode(428);
            revise(id, "\"0\"", "2016-01-01", everywhere())
                    .statusCode(409)
                    .body("code", equalTo("unit-class.same-day"));
        }

        @Test
        void a_class_never_contains_itself_directly_or_through_others() {
            String inner =
                    define("VONG_TRONG", listed(unit("KINHTE"))).extract().path("id");
            String outer = define("VONG_NGOAI", holding(inner)).extract().path("id");
            for (var within : new String[] {inner, outer}) {
                revise(inner, "\"0\"", "2025-07-01", holding(within))
                        .statusCode(409)
                        .body("code", equalTo("unit-class.contains-itself"));
            }
            read("/unit-classes/" + inner).body("revisions", hasSize(1)).body("to", nullValue());
        }

        @Test
        void a_code_is_taken_once_and_strangers_are_refused() {
            define("MOT_LAN", everywhere());
            as("admin")
                    .body(wanted("MOT_LAN", everywhere()))
                    .post(V1 + "/unit-classes")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("constraint.unit_class_code_unique"));
            as("admin")
                    .body(wanted("NGUOI_LA", listed(NOBODY)))
                    .post(V1 + "/unit-classes")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("constraint.unit_class_part_unit_known"));
        }

        @Test
        void a_broken_definition_is_400() {
            for (var broken : new String[] {
                "{\"kind\": \"LISTED\"}",
                "{\"kind\": \"OTHER\"}",
                "{\"kind\": \"RULE\", \"type\": \"DIVISION\"}",
                "{\"units\": []}"
            }) {
                as("admin")
                        .body(wanted("HONG", broken))
                        .post(V1 + "/unit-classes")
                        .then()
                        .statusCode(400);
            }
        }
    }

    private static ValidatableResponse define(String code, String definition) {
        return as("admin")
                .body(wanted(code, definition))
                .post(V1 + "/unit-classes")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");
    }

    private static ValidatableResponse revise(String id, String ifMatch, String from, String definition) {
        var request = as("admin").body("{\"from\": \"%s\", \"definition\": %s}".formatted(from, definition));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post(V1 + "/unit-classes/" + id + "/revisions").then();
    }

    private static String wanted(String code, String definition) {
        return """
                {"code": "%1$s", "name": "nhóm thử %1$s", "from": "2016-01-01", "definition": %2$s}""".formatted(code, definition);
    }

    private static String listed(String unit) {
        return "{\"kind\": \"LISTED\", \"units\": [\"%s\"]}".formatted(unit);
    }

    private static String holding(String inner) {
        return "{\"kind\": \"LISTED\", \"classes\": [\"%s\"]}".formatted(inner);
    }

    private static String rule(String type, String parent, String depth) {
        return "{\"kind\": \"RULE\", \"type\": \"%s\", \"parentId\": \"%s\", \"depth\": \"%s\"}"
                .formatted(type, parent, depth);
    }

    private static String everywhere() {
        return "{\"kind\": \"RULE\", \"type\": \"AGENCY\", \"depth\": \"SUBTREE\"}";
    }

    private static String unit(String code) {
        return read("/units?code=" + code).extract().path("items[0].id");
    }

    private static String classId(String code) {
        return read("/unit-classes").extract().path("items.find { it.code == '%s' }.id".formatted(code));
    }

    private static ValidatableResponse read(String path) {
        return as("officer").get(V1 + path).then().statusCode(200);
    }

    private static RequestSpecification as(String role) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of(role, "VPUB", role))
                .contentType(ContentType.JSON);
    }
}
