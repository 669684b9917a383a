package vn.dondoc.directory.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.kit.Tokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UnitResourceTest {

    private static final String V1 = "/api/directory/v1";

    private static RequestSpecification officer() {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of("officer.tonghop", "TONGHOP", "officer"));
    }

    private static RequestSpecification service() {
        return given().auth().oauth2(Tokens.of("service-account-plan-service", null, "service"));
    }

    @Nested
    class AsNobody {

        @Test
        void every_address_is_401_as_a_vietnamese_problem() {
            given().get(V1 + "/units")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("http.401"))
                    .body("title", startsWith("Bạn chưa đăng nhập"))
                    .body("requestId", notNullValue());
        }

        @Test
        void a_token_of_another_issuer_or_audience_is_401() {
            given().auth()
                    .oauth2(Tokens.ofAnotherIssuer("x", "TONGHOP", "officer"))
                    .get(V1 + "/units")
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("http.401"));
            given().auth()
                    .oauth2(Tokens.forAnotherAudience("x", "TONGHOP", "officer"))
                    .get(V1 + "/units")
                    .then()
                    .statusCode(401);
        }
    }

    @Nested
    class AsOfficer {

        @Test
        void the_directory_starts_with_the_office_and_its_units() {
            officer()
                    .get(V1 + "/units?code=VPUB")
                    .then()
                    .statusCode(200)
                    .body("items.name", contains("Văn phòng Ủy ban nhân dân tỉnh"));
            officer()
                    .get(V1 + "/units?type=DIVISION")
                    .then()
                    .body("items.findAll { it.parentCode == 'VPUB' }", hasSize(8));
        }

        @Test
        void names_are_found_without_diacritics_and_wildcards_are_letters() {
            officer()
                    .queryParam("q", "nha%20khach")
                    .get(V1 + "/units")
                    .then()
                    .body("items.code", contains("NKTHANHXUAN", "NKUBND"));
            officer().queryParam("q", "%25").get(V1 + "/units").then().body("items", hasSize(0));
        }

        @Test
        void a_list_is_paged_by_a_cursor_and_a_link() {
            var first = officer().get(V1 + "/units?type=DIVISION&size=5").then();
            first.body("items", hasSize(5)).header("Link", containsString("rel=\"next\""));
            String next = first.extract().path("next");
            officer()
                    .queryParam("size", 100)
                    .queryParam("cursor", next)
                    .get(V1 + "/units?type=DIVISION")
                    .then()
                    .body("items", hasSize(3));
        }

        @Test
        void before_its_founding_a_unit_is_not_there() {
            officer().queryParam("asOf", "2015-12-31").get(V1 + "/units").then().body("items", hasSize(0));
        }

        @Test
        void classes_list_their_members() {
            officer()
                    .get(V1 + "/unit-classes")
                    .then()
                    .body("items.find { it.code == 'CAC_DON_VI_SU_NGHIEP' }.members", hasSize(3))
                    .body("items.find { it.code == 'CAC_PHONG_BAN' }.members", hasSize(8))
                    .body("items.find { it.code == 'CAC_PHONG_BAN_DON_VI' }.members", hasSize(11));
        }

        @Test
        void phrases_resolve_to_units_and_to_classes_with_their_members() {
            officer()
                    .contentType(ContentType.JSON)
                    .body("""
                            {"phrases": ["Phòng Tổ chức-Hành chính - Quản trị, các đơn vị sự nghiệp", "Đội bảo vệ"],
                             "asOf": "2024-03-01"}""")
                    .post(V1 + "/units:resolve")
                    .then()
                    .statusCode(200)
                    .body("results[0].resolved", equalTo(true))
                    .body("results[0].matches.code", contains("TCHCQT", "CAC_DON_VI_SU_NGHIEP"))
                    .body("results[0].matches[1].members", hasSize(3))
                    .body("results[1].resolved", equalTo(false))
                    .body("results[1].matches", hasSize(0));
        }

        @Test
        void a_request_without_phrases_is_400_and_names_the_field() {
            officer()
                    .contentType(ContentType.JSON)
                    .body("{\"phrases\": []}")
                    .post(V1 + "/units:resolve")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("violations.field", hasItem("phrases"))
                    .body("violations.message", hasItem("Độ dài phải từ 1 đến 1000."));
            officer()
                    .queryParam("size", 101)
                    .get(V1 + "/units")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("size"))
                    .body("violations[0].message", equalTo("Không được quá 100."));
            officer()
                    .contentType(ContentType.JSON)
                    .body("{\"phrases\": [")
                    .post(V1 + "/units:resolve")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("http.400"));
        }

        @Test
        void a_stranger_is_404_a_wrong_method_405_a_wrong_body_415() {
            officer()
                    .get(V1 + "/units/018f0000-0000-7000-8000-000000000000")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("http.404"));
            officer().get(V1 + "/nowhere").then().statusCode(404).body("code", equalTo("http.404"));
            officer().delete(V1 + "/units").then().statusCode(405).body("code", equalTo("http.405"));
            officer()
                    .contentType("text/plain")
                    .body("x")
                    .post(V1 + "/units:resolve")
                    .then()
                    .statusCode(415)
                    .body("code", equalTo("http.415"));
        }

        @Test
        void the_change_feed_is_403() {
            officer().get(V1 + "/changes").then().statusCode(403).body("code", equalTo("http.403"));
        }

        @Test
        void problems_come_in_english_when_asked_for() {
            officer()
                    .header("Accept-Language", "en")
                    .get(V1 + "/changes")
                    .then()
                    .body("title", equalTo("You may not do this."));
        }
    }

    @Nested
    class AsService {

        @Test
        void the_feed_tells_of_every_unit_and_goes_on_from_its_cursor() {
            var first = service().get(V1 + "/changes").then().statusCode(200);
            first.body("items.findAll { it.type == 'unit.founded' && it.after.parentCode == 'VPUB' }", hasSize(11))
                    .body("items.find { it.unit == 'VPUB' }.after.name", equalTo("Văn phòng Ủy ban nhân dân tỉnh"))
                    .body("items.find { it.unit == 'VPUB' }.after.versions", hasSize(1));
            String next = first.extract().path("next");
            List<String> ids = first.extract().path("items.id");
            service()
                    .queryParam("after", next)
                    .get(V1 + "/changes")
                    .then()
                    .body("items.id", not(hasItem(ids.getLast())))
                    .body("next", notNullValue());
        }
    }
}
