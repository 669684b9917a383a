package vn.dondoc.directory.phrase;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.kit.Tokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PhraseResourceTest {

    private static final String V1 = "/api/directory/v1";

    @Test
    void four_spellings_symbols_and_abbreviations_are_one_unit() {
        var decomposed = Normalizer.normalize("phòng Tổ chức-Hành chính - Quản trị", Normalizer.Form.NFD);
        resolve("Phòng Tổ chức - Hành chính - Quản trị", decomposed, "TCHCQT", "P. TC-HC-QT", "Рhòng HC-QT")
                .body("results.resolved", contains(true, true, true, true, true))
                .body("results.matches.code.flatten().unique()", contains("TCHCQT"))
                .body("results[2].matches[0].reason", equalTo("ABBREVIATION"))
                .body("results[4].matches[0].score", equalTo(1.0f));
    }

    @Test
    void a_class_comes_with_its_members_through_other_classes() {
        resolve("Các phòng, ban, đơn vị sự nghiệp")
                .body("results[0].resolved", equalTo(true))
                .body("results[0].matches.code", contains("CAC_PHONG_BAN_DON_VI"))
                .body("results[0].matches[0].members", hasSize(11));
    }

    @Test
    void small_misspellings_are_suggestions_with_a_reason_and_a_score() {
        resolve("Phòng Nội chíh", "các đơn vị sư nghiệp")
                .body("results.resolved", contains(false, false))
                .body("results[0].matches.code", contains("NOICHINH"))
                .body("results[0].matches[0].reason", equalTo("MISSPELLED"))
                .body("results[0].matches[0].score", greaterThan(0.6f))
                .body("results[1].matches[0].reason", equalTo("OTHER_DIACRITICS"));
    }

    @Test
    void what_nobody_is_called_stays_unknown() {
        resolve("Đội bảo vệ", "Ban Quản lý dự án cầu đường", "%_%", "''; drop table unit; --")
                .body("results.resolved", contains(false, false, false, false))
                .body("results.matches.flatten()", hasSize(0));
    }

    @Test
    void a_former_name_suggests_who_stands_for_it_on_the_day() {
        event("FOUND", "2190-01-01", founding("CUKHDT", "Sở Kế hoạch và Đầu tư cũ"));
        event("FOUND", "2190-01-01", founding("CUTC", "Sở Tài chính cũ"));
        event("RENAME", "2191-01-01", "\"unitCode\": \"CUTC\", \"name\": \"Sở Tài chính mới\"");
        event("MERGE", "2192-01-01", "\"sources\": [{\"unitCode\": \"CUKHDT\"}], \"target\": {\"unitCode\": \"CUTC\"}");
        asOf("2190-06-01", "Sở Kế hoạch và Đầu tư cũ").body("results[0].resolved", equalTo(true));
        asOf("2193-01-01", "Sở Kế hoạch và Đầu tư cũ, Sở Tài chính cũ")
                .body("results[0].resolved", equalTo(false))
                .body("results[0].matches.reason.unique()", contains("FORMER_NAME"))
                .body("results[0].matches[0].code", equalTo("CUTC"))
                .body("results[0].matches[0].name", equalTo("Sở Tài chính mới"))
                .body("results[0].matches[0].former.code", equalTo("CUKHDT"))
                .body("results[0].matches[0].former.until", equalTo("2191-12-31"));
    }

    @Test
    void one_name_of_two_units_is_not_decided_and_both_are_offered() {
        event("FOUND", "2194-01-01", founding("TRUNG1", "Xã Trùng Tên Nhau"));
        event("FOUND", "2194-01-01", founding("TRUNG2", "Xã Trùng Tên Nhau"));
        asOf("2194-06-01", "Xã Trùng Tên Nhau")
                .body("results[0].resolved", equalTo(false))
                .body("results[0].matches", hasSize(2));
    }

    @Test
    void ten_megabytes_are_413_in_vietnamese() {
        ask(Map.of("phrases", List.of("x".repeat(10_000_000))))
                .statusCode(413)
                .body("code", equalTo("phrases.too-long"))
                .body("title", startsWith("Yêu cầu tra cứu"));
    }

    @Test
    void more_or_longer_phrases_than_agreed_and_days_out_of_reach_are_400() {
        ask(Map.of("phrases", Collections.nCopies(1_001, "Phòng"))).statusCode(400);
        ask(Map.of("phrases", List.of("x".repeat(501)))).statusCode(400);
        ask(Map.of("phrases", List.of("Phòng"), "asOf", "9999-01-01"))
                .statusCode(400)
                .body("code", equalTo("as-of.out-of-range"));
    }

    @Test
    void a_thousand_phrases_are_one_question() {
        resolve(Collections.nCopies(1_000, "Phòng Kinh tế và Đội xe").toArray(String[]::new))
                .body("results", hasSize(1_000))
                .body("results[999].matches.code", contains("KINHTE"));
    }

    private static ValidatableResponse resolve(String... phrases) {
        return ask(Map.of("phrases", phrases)).statusCode(200);
    }

    private static ValidatableResponse asOf(String day, String phrase) {
        return ask(Map.of("phrases", List.of(phrase), "asOf", day)).statusCode(200);
    }

    private static ValidatableResponse ask(Map<String, Object> question) {
        try {
            return as("officer")
                    .body(new ObjectMapper().writeValueAsString(question))
                    .post(V1 + "/units:resolve")
                    .then();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void event(String kind, String day, String more) {
        as("admin")
                .body("""
                        {"kind": "%s", "order": {"effectiveOn": "%s", "orderedBy": "Quyết định số 1/QĐ-UBND"}, %s}""".formatted(kind, day, more))
                .post(V1 + "/unit-events")
                .then()
                .statusCode(201);
    }

    private static String founding(String code, String name) {
        return """
                "founding": {"code": "%s", "name": "%s", "shortName": "%s", "type": "DEPARTMENT"}""".formatted(code, name, code);
    }

    private static RequestSpecification as(String role) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of(role, "VPUB", role))
                .contentType(ContentType.JSON);
    }
}
