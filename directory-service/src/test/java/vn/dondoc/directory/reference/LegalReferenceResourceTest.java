package vn.dondoc.directory.reference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.kit.Tokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LegalReferenceResourceTest {

    private static final String REFERENCES = "/api/directory/v1/legal-references";

    @Test
    void documents_are_found_by_number_and_by_subject_without_diacritics() {
        search("07/CT-BCA").body("items.number", contains("07/CT-BCA-V28"));
        search("dan van").body("items.number", contains("25-NQ/TW"));
        search("100%").body("items", hasSize(0));
    }

    @Test
    void facts_that_sources_disagree_on_are_recorded_as_verified_or_left_open() {
        search("46-CT/TW").body("items[0].issuedOn", equalTo("2015-06-22"));
        search("51-NQ/TW").body("items[0].issuer", equalTo("Bộ Chính trị"));
        search("510/QĐ").body("items[0].issuedOn", equalTo("2022-01-20"));
        search("07/CT-BCA").body("items[0].subject", nullValue());
    }

    @Test
    void a_document_shows_its_relations() {
        String id = search("06/CT-BCA-V05").extract().path("items[0].id");
        as("officer")
                .get(REFERENCES + "/" + id)
                .then()
                .statusCode(200)
                .body("relations[0].kind", equalTo("SAME_SUBJECT"))
                .body("relations[0].other.number", equalTo("07/CT-BCA-V28"));
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        var first = as("officer").queryParam("size", 12).get(REFERENCES).then().body("items", hasSize(12));
        String next = first.extract().path("next");
        as("officer")
                .queryParam("size", 12)
                .queryParam("cursor", next)
                .get(REFERENCES)
                .then()
                .body("items", hasSize(8))
                .body("next", nullValue());
    }

    private static ValidatableResponse search(String words) {
        return as("officer").queryParam("q", words).get(REFERENCES).then().statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of("officer.tonghop", "TONGHOP", role));
    }
}
