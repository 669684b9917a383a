package vn.dondoc.report;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.dondoc.kit.Tokens;
import vn.dondoc.report.unitcopy.PullUnitsNow;

/** The people of the office and what they do in these tests, in their words. */
public final class Office {

    public static final String V1 = "/api/report/v1";

    private Office() {}

    /** A fresh plan with its rounds; the units are known by then. */
    public static Rounds newPlan() {
        PullUnitsNow.units();
        var plan = Neighbours.issuePlan();
        return new Rounds(plan);
    }

    /** The rounds of one plan. */
    public record Rounds(UUID plan) {

        public String inner() {
            return id("INTERNAL", "HALF_YEAR");
        }

        public String outer() {
            return id("EXTERNAL", "HALF_YEAR");
        }

        public String id(String tier, String kind) {
            return coordinator()
                    .queryParam("year", 2024)
                    .get(V1 + "/rounds")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("find { it.round.planId == '%s' && it.round.tier == '%s' && it.round.kind == '%s' }.round.id"
                            .formatted(plan, tier, kind));
        }
    }

    public static RequestSpecification officer(String unit) {
        return as("officer", unit);
    }

    public static RequestSpecification head(String unit) {
        return as("unit-head", unit);
    }

    public static RequestSpecification coordinator() {
        return as("coordinator", "VPUB");
    }

    public static RequestSpecification leader() {
        return as("leader", "VPUB");
    }

    public static RequestSpecification clerk() {
        return as("clerk", "VPUB");
    }

    public static RequestSpecification liaison(String unit) {
        return as("liaison", unit);
    }

    public static RequestSpecification as(String role, String unit) {
        return given().auth().oauth2(Tokens.of(role + "." + unit, unit, role)).contentType(ContentType.JSON);
    }

    /** Begins a report and gives its id. */
    public static String begin(RequestSpecification author, String roundId) {
        return author.post(V1 + "/rounds/" + roundId + "/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A step on a report with the present version. */
    public static ValidatableResponse step(RequestSpecification who, String reportId, String step) {
        return step(who, reportId, step, "{}");
    }

    public static ValidatableResponse step(RequestSpecification who, String reportId, String step, String body) {
        return who.header("If-Match", etag(reportId))
                .body(body)
                .post(V1 + "/reports/" + reportId + "/" + step)
                .then();
    }

    public static ValidatableResponse write(RequestSpecification who, String reportId, String body) {
        return who.header("If-Match", etag(reportId))
                .body(body)
                .put(V1 + "/reports/" + reportId + "/content")
                .then();
    }

    public static String etag(String reportId) {
        return report(reportId).header("ETag");
    }

    public static Response report(String reportId) {
        return as("auditor", "VPUB").get(V1 + "/reports/" + reportId);
    }

    /** A unit's report, written, approved by its head and accepted by the office. */
    public static String accepted(String unit, String roundId, String text, int staff) {
        var report = begin(officer(unit), roundId);
        write(officer(unit), report, content(text, staff)).statusCode(200);
        step(officer(unit), report, "submission").statusCode(200);
        step(head(unit), report, "approval").statusCode(200);
        step(coordinator(), report, "acceptance").statusCode(200);
        return report;
    }

    /** The office's own report, drawn from two accepted ones and signed by the leader. */
    public static String approved(Rounds rounds) {
        accepted("TTTHONGTIN", rounds.inner(), "Đã đăng 12 tin, bài về an ninh cơ quan.", 15);
        accepted("NKUBND", rounds.inner(), "Đã diễn tập phòng cháy, chữa cháy.", 23);
        var report = begin(coordinator(), rounds.outer());
        step(coordinator(), report, "consolidation").statusCode(200);
        step(coordinator(), report, "submission").statusCode(200);
        step(leader(), report, "approval").statusCode(200);
        return report;
    }

    public static String content(String text, int staff) {
        return """
                {"sections": [
                   {"code": "I", "paragraphs": [{"text": "Đơn vị có %2$d người, tình hình ổn định."}]},
                   {"code": "II.2", "paragraphs": [{"text": "%1$s"}]},
                   {"code": "III", "paragraphs": [{"text": "Tiếp tục thực hiện kế hoạch."}]}],
                 "figures": [{"code": "PUBLIC_EMPLOYEES", "value": %2$d}, {"code": "AWARENESS_SESSIONS", "value": 2}]}""".formatted(text, staff);
    }

    public static final String ISSUE = """
            {"issuedOn": "2024-05-20", "place": "Sơn La",
             "signer": {"authority": "KT. CHÁNH VĂN PHÒNG", "position": "PHÓ CHÁNH VĂN PHÒNG"},
             "recipients": ["Như trên", "Lãnh đạo Văn phòng", "Lưu: VT, TCHCQT"]}""";
}
