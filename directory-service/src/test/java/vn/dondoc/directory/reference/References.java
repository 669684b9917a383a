package vn.dondoc.directory.reference;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import vn.dondoc.kit.Tokens;

/** Records documents over the API as tests speak of them; each test uses numbers of its own. */
public final class References {

    public static final String PATH = "/api/directory/v1/legal-references";

    private References() {}

    public static RequestSpecification as(String role) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of("x." + role, "VPUB", role))
                .contentType(ContentType.JSON);
    }

    /** Days as ISO or null. */
    public static Map<String, Object> document(String type, String number, String issuer, String issuedOn) {
        var document = new HashMap<String, Object>();
        document.put("type", type);
        document.put("number", number);
        document.put("issuer", issuer);
        document.put("issuedOn", issuedOn);
        return document;
    }

    public static Map<String, Object> decision(String number, String issuedOn) {
        return document("QĐ", number, "UBND tỉnh", issuedOn);
    }

    public static Map<String, Object> with(Map<String, Object> document, String field, Object value) {
        var more = new HashMap<>(document);
        more.put(field, value);
        return more;
    }

    public static Response post(Object body, String path) {
        return as("coordinator").body(body).post(PATH + path);
    }

    /** @return the new record's id */
    public static String recorded(Map<String, Object> document) {
        return post(document, "").then().statusCode(201).extract().path("id");
    }

    public static ValidatableResponse get(String id, String question) {
        return as("officer").get(PATH + "/" + id + question).then().statusCode(200);
    }

    public static Response relate(String from, String kind, String to) {
        return post(Map.of("kind", kind, "targetId", to), "/" + from + "/relations");
    }
}
