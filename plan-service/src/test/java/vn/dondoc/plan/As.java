package vn.dondoc.plan;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import vn.dondoc.kit.Tokens;

/** Requests as the people of the demo realm send them. */
public final class As {

    public static final String V1 = "/api/plan/v1";

    private As() {}

    public static RequestSpecification coordinator() {
        return role("coordinator", "VPUB");
    }

    public static RequestSpecification officerOf(String unit) {
        return request(Tokens.of("officer." + unit.toLowerCase(Locale.ROOT), unit, "officer"));
    }

    public static RequestSpecification headOf(String unit) {
        return request(Tokens.of("head." + unit.toLowerCase(Locale.ROOT), unit, "unit-head"));
    }

    public static RequestSpecification auditor() {
        return role("auditor", "VPUB");
    }

    public static RequestSpecification liaison() {
        return role("liaison", "CONGANTINH");
    }

    public static RequestSpecification portal() {
        return request(Tokens.of("service-account-eoffice-portal", null, "eoffice"));
    }

    public static RequestSpecification reportService() {
        return request(Tokens.of("service-account-report-service", null, "service"));
    }

    /** The coordinator of another office, who has no business with ours. */
    public static RequestSpecification coordinatorElsewhere() {
        return request(Tokens.of("coordinator.elsewhere", "CONGANTINH", "coordinator"));
    }

    public static RequestSpecification role(String role, String unit) {
        return request(Tokens.of(role, unit, role));
    }

    public static RequestSpecification json(RequestSpecification request, String body) {
        return request.contentType(ContentType.JSON).body(body);
    }

    private static RequestSpecification request(String token) {
        return given().auth().oauth2(token);
    }
}
