package vn.dondoc.deploy.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Someone, or a party's system, signed in at the real Keycloak and speaking to the gateway. */
final class Person {

    static final String BASE = System.getProperty("dondoc.base", "http://localhost:8080");
    private static final Duration TOKEN_LASTS = Duration.ofSeconds(50);
    private static final Map<String, Person> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, String> grant;
    private String token = "";
    private Instant fetchedAt = Instant.MIN;

    private Person(Map<String, String> grant) {
        this.grant = grant;
    }

    /** A user of the demo realm, whose password is the user name. */
    static Person named(String user) {
        return KNOWN.computeIfAbsent(
                user,
                _ -> new Person(Map.of(
                        "grant_type", "password", "client_id", "dondoc-cli", "username", user, "password", user)));
    }

    /** A client with credentials of its own, whose secret in the demo realm follows its name. */
    static Person system(String client) {
        return KNOWN.computeIfAbsent(
                client,
                _ -> new Person(Map.of(
                        "grant_type", "client_credentials", "client_id", client, "client_secret", client + "-secret")));
    }

    /** A request of this person that nothing is said about yet. */
    RequestSpecification asks() {
        return given().baseUri(BASE).urlEncodingEnabled(false).auth().oauth2(token());
    }

    /** What stands at an address that this person may read. */
    JsonPath sees(String address) {
        return reads(address).jsonPath();
    }

    Response reads(String address) {
        return asks().get(address).then().statusCode(200).extract().response();
    }

    /** What is not this person's to see is answered as if it were not there. */
    void findsNothingAt(String address) {
        asks().get(address).then().statusCode(404).contentType(containsString("problem+json"));
    }

    /** Does something new: a POST to a collection. */
    JsonPath adds(String address, JsonObject body) {
        return sends(asks(), address, body).then().statusCode(201).extract().jsonPath();
    }

    /** Does something to an object as this person last saw it. */
    JsonPath does(String address, String step, JsonObject body) {
        var seen = asks().get(address)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        return doesAt(seen, address + "/" + step, body);
    }

    /** The same where the version that was seen is known already. */
    JsonPath doesAt(String etag, String address, JsonObject body) {
        var answer = sends(asks().header("If-Match", etag), address, body);
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError("POST %s: %d %s".formatted(address, answer.statusCode(), answer.asString()));
        }
        return answer.jsonPath();
    }

    /** The problem's code with which a step is refused. */
    String isRefused(int status, String address, String step, JsonObject body) {
        var seen = asks().get(address).header("ETag");
        var request = asks().header("If-Match", seen == null ? "\"0\"" : seen);
        return sends(request, address + "/" + step, body)
                .then()
                .statusCode(status)
                .extract()
                .path("code");
    }

    private static Response sends(RequestSpecification request, String address, JsonObject body) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json; charset=utf-8")
                .body(body.encode())
                .post(address);
    }

    private String token() {
        if (fetchedAt.plus(TOKEN_LASTS).isBefore(Instant.now())) {
            token = given().baseUri(BASE)
                    .formParams(grant)
                    .post("/auth/realms/dondoc/protocol/openid-connect/token")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
            fetchedAt = Instant.now();
        }
        return token;
    }
}
