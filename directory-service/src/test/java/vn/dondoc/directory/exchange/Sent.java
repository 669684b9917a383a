package vn.dondoc.directory.exchange;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.dondoc.kit.Tokens;

/** Lists of units as the administrator and the portal send them. */
final class Sent {

    static final String V1 = "/api/directory/v1";
    static final String IMPORTS = V1 + "/unit-imports";

    private Sent() {}

    static RequestSpecification as(String role) {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of(role, "VPUB", role));
    }

    static ValidatableResponse csv(boolean dryRun, String... lines) {
        return file("don-vi.csv", String.join("\r\n", lines).getBytes(UTF_8), dryRun);
    }

    static ValidatableResponse file(String name, byte[] content, boolean dryRun) {
        return as("admin")
                .multiPart("file", name, content)
                .multiPart("dryRun", dryRun)
                .post(IMPORTS)
                .then();
    }

    static ValidatableResponse upsert(String body) {
        return as("eoffice")
                .contentType(ContentType.JSON)
                .body(body)
                .post(V1 + "/units:upsert")
                .then();
    }
}
