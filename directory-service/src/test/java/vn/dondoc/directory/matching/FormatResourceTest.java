package vn.dondoc.directory.matching;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.kit.Tokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FormatResourceTest {

    private static final String FORMAT = "/api/directory/v1/citations:format";

    @Test
    void a_recorded_document_is_cited_in_full_and_in_short() {
        format(List.of(idOf("46-CT/TW")))
                .statusCode(200)
                .body("citations", hasSize(1))
                .body("citations[0].id", equalTo(idOf("46-CT/TW")))
                .body("citations[0].full", startsWith("Chỉ thị số 46-CT/TW ngày 22/6/2015 của Bộ Chính trị"))
                .body("citations[0].brief", equalTo("Chỉ thị số 46-CT/TW"))
                .body("unknown", hasSize(0));
    }

    @Test
    void an_unknown_id_is_named_and_the_others_are_answered() {
        String nobody = UUID.randomUUID().toString();
        format(List.of(nobody, idOf("46-CT/TW"), nobody))
                .statusCode(200)
                .body("citations", hasSize(1))
                .body("unknown", contains(nobody));
    }

    @Test
    void two_hundred_at_once_and_not_one_more() {
        format(randomIds(200)).statusCode(200).body("unknown", hasSize(200));
        format(randomIds(201)).statusCode(400).body("violations.field", hasItem("references"));
        format(List.of()).statusCode(400);
    }

    @Test
    void what_is_no_id_is_400() {
        format(List.of("46-CT/TW")).statusCode(400);
    }

    @Test
    void nobody_gets_401() {
        given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body("{\"references\": []}")
                .post(FORMAT)
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse format(List<String> ids) {
        var references = ids.stream().map(id -> Map.of("id", id)).toList();
        return officer()
                .contentType(ContentType.JSON)
                .body(Map.of("references", references))
                .post(FORMAT)
                .then();
    }

    private static List<String> randomIds(int count) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
    }

    private static String idOf(String number) {
        return officer()
                .queryParam("q", number)
                .get("/api/directory/v1/legal-references")
                .then()
                .extract()
                .path("items[0].id");
    }

    private static RequestSpecification officer() {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of("officer.tonghop", "TONGHOP", "officer"));
    }
}
