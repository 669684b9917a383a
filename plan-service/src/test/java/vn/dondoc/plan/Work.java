package vn.dondoc.plan;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** One unit's part of a plan, as the tests do something with it. */
public record Work(String plan, String task, String assignment, int version) {

    /** No day of it passes while this project lives. */
    public static final String FAR_AWAY = Papers.PLAN.replace("30/4/2024", "30/4/2099");

    /** The unit's part in the second task of a plan with this text, which is issued. */
    public static Work of(String unit, String text) {
        return in(Papers.issued(text).extract().path("id"), unit);
    }

    /** The unit's part in the second task. */
    public static Work in(String plan, String unit) {
        return found(plan, unit, "tap huan");
    }

    /** The unit's part in the first task. */
    public static Work first(String plan, String unit) {
        return found(plan, unit, "ra soat");
    }

    private static Work found(String plan, String unit, String words) {
        var row = As.coordinator()
                .queryParam("planId", plan)
                .queryParam("unit", unit)
                .queryParam("q", words)
                .get(As.V1 + "/tasks")
                .then()
                .statusCode(200)
                .extract();
        return new Work(
                plan, row.path("items[0].taskId"), row.path("items[0].assignmentId"), row.path("items[0].version"));
    }

    public String path() {
        return As.V1 + "/tasks/" + task + "/assignments/" + assignment;
    }

    /** The part as the office sees it now. */
    public ValidatableResponse seen() {
        return As.coordinator()
                .get(As.V1 + "/tasks/" + task)
                .then()
                .statusCode(200)
                .rootPath("assignments.find { it.id == '" + assignment + "' }");
    }

    public Work now() {
        return new Work(
                plan,
                task,
                assignment,
                seen().extract().jsonPath().getInt("assignments.find { it.id == '" + assignment + "' }.version"));
    }

    public ValidatableResponse say(RequestSpecification who, String body) {
        return As.json(who.header("If-Match", tag(version)), body)
                .post(path() + "/progress")
                .then();
    }

    public static String tag(int version) {
        return "\"" + version + "\"";
    }
}
