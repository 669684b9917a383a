package vn.dondoc.directory.alias;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

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
class UnitAliasResourceTest {

    private static final String V1 = "/api/directory/v1";
    private static final String NOBODY = "018f0000-0000-7000-8000-000000000000";

    @Test
    void a_unit_lists_the_aliases_that_it_was_founded_with() {
        read("/units/" + unit("TCHCQT") + "/aliases").body("spelling", hasItems("Phòng TC-HC-QT", "Phòng HC-QT"));
    }

    @Test
    void an_alias_counts_on_its_days_for_phrases_and_for_the_search() {
        var aliases = "/units/" + unit("KHOAGIAO") + "/aliases";
        String id = add(aliases, "Phòng Văn Xã Khoa", "2020-01-01")
                .statusCode(201)
                .extract()
                .path("id");
        resolvedOn("2019-12-31", "Phòng Văn Xã Khoa", false);
        resolvedOn("2020-01-01", "Phòng Văn Xã Khoa", true);
        end(aliases, id, "2020-12-31").statusCode(200).body("to", equalTo("2020-12-31"));
        resolvedOn("2020-12-31", "Phòng Văn Xã Khoa", true);
        resolvedOn("2021-01-01", "Phòng Văn Xã Khoa", false);
        read("/units?asOf=2020-06-01&q=van%20xa%20khoa").body("items.code", contains("KHOAGIAO"));
        end(aliases, id, "2020-12-31").statusCode(409).body("code", equalTo("unit-alias.ended"));
    }

    @Test
    void a_spelling_is_a_units_alias_once_on_any_day() {
        var aliases = "/units/" + unit("KINHTE") + "/aliases";
        add(aliases, "Phòng KTTH", "2020-01-01").statusCode(201);
        add(aliases, "Phòng KTTH", "2024-01-01").statusCode(409).body("code", equalTo("unit-alias.taken"));
        add("/units/" + unit("TONGHOP") + "/aliases", "Phòng KTTH", "2024-01-01")
                .statusCode(201);
    }

    @Test
    void strangers_are_404_officers_403_and_words_without_letters_400() {
        as("officer").get(V1 + "/units/" + NOBODY + "/aliases").then().statusCode(404);
        add("/units/" + NOBODY + "/aliases", "Phòng X", "2020-01-01").statusCode(404);
        var aliases = "/units/" + unit("KINHTE") + "/aliases";
        end(aliases, NOBODY, "2020-01-01").statusCode(404);
        add(aliases, "12", "2020-01-01").statusCode(400).body("code", equalTo("unit-alias.no-letters"));
        as("officer")
                .body(alias("Phòng X", "2020-01-01"))
                .post(V1 + aliases)
                .then()
                .statusCode(403);
    }

    @Test
    void units_are_found_by_symbol_code_and_decomposed_letters_too() {
        read("/units?q=tchcqt").body("items.code", contains("TCHCQT"));
        read("/units?q=nha%20kha%CC%81ch%20thanh").body("items.code", contains("NKTHANHXUAN"));
        read("/units?q=%25").body("items", hasSize(0));
        read("/units?q=_").body("items", hasSize(0));
    }

    private static void resolvedOn(String day, String phrase, boolean resolved) {
        as("officer")
                .body("{\"phrases\": [\"%s\"], \"asOf\": \"%s\"}".formatted(phrase, day))
                .post(V1 + "/units:resolve")
                .then()
                .body("results[0].resolved", equalTo(resolved));
    }

    private static ValidatableResponse add(String path, String spelling, String from) {
        return as("admin").body(alias(spelling, from)).post(V1 + path).then();
    }

    private static ValidatableResponse end(String path, String id, String on) {
        return as("admin")
                .body("{\"on\": \"%s\"}".formatted(on))
                .post(V1 + path + "/" + id + "/end")
                .then();
    }

    private static String alias(String spelling, String from) {
        return "{\"spelling\": \"%s\", \"from\": \"%s\"}".formatted(spelling, from);
    }

    private static String unit(String code) {
        return read("/units?code=" + code).extract().path("items[0].id");
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
