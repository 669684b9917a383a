package vn.dondoc.directory.contact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.kit.Tokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UnitContactResourceTest {

    private static final String V1 = "/api/directory/v1";
    private static final String CONTACT = """
            {"officeEmail": "vanphong@tinh.example", "phone": "0212 3852 000", "position": "Chánh Văn phòng"}""";

    @Test
    void a_contact_changes_with_the_version_of_its_unit() {
        var unit = unit("HCC");
        var etag = as("officer").get(unit).then().statusCode(200).extract().header("ETag");
        replace(unit, null, CONTACT).statusCode(428);
        var next = replace(unit, etag, CONTACT).statusCode(200).extract().header("ETag");
        as("officer")
                .get(unit)
                .then()
                .header("ETag", next)
                .body("contact.officeEmail", equalTo("vanphong@tinh.example"))
                .body("contact.address", nullValue());
        replace(unit, etag, CONTACT).statusCode(412);
        replace(unit, next, "{\"phone\": \" \"}").statusCode(200).body("position", nullValue());
    }

    @Test
    void what_is_no_address_is_400_and_names_the_field() {
        var unit = unit("KSTHUTUC");
        replace(unit, "\"0\"", "{\"officeEmail\": \"vanphong\"}")
                .statusCode(400)
                .body("violations.field", hasItem("officeEmail"));
        replace(unit, "\"0\"", "{\"phone\": \"gọi chị Lan\"}").statusCode(400);
        replace(unit, "\"0\"", "{\"person\": \"Lan\"}").statusCode(400);
    }

    @Test
    void strangers_are_404_and_officers_403() {
        var stranger = V1 + "/units/018f0000-0000-7000-8000-000000000000";
        as("officer").get(stranger + "/contact").then().statusCode(404);
        replace(stranger, "\"0\"", CONTACT).statusCode(404);
        as("officer").body(CONTACT).put(unit("HCC") + "/contact").then().statusCode(403);
    }

    private static ValidatableResponse replace(String unit, String ifMatch, String contact) {
        var request = as("admin").body(contact);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(unit + "/contact").then();
    }

    private static String unit(String code) {
        String id =
                as("officer").get(V1 + "/units?code=" + code).then().extract().path("items[0].id");
        return V1 + "/units/" + id;
    }

    private static RequestSpecification as(String role) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of(role, "VPUB", role))
                .contentType(ContentType.JSON);
    }
}
