package vn.dondoc.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.kit.TestStack;

/**
 * Who may call what, cell by cell: 403 where the role may not ask at all, else what a question about nothing gets. What is
 * seen of existing things is tested with each resource.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class AccessTest {

    private static final String NOTHING = "018f0000-0000-7000-8000-000000000000";
    private static final String EVENT = """
            {"trigger": "x", "taskIds": ["%s"], "happenedOn": "2024-01-01", "source": "x"}""".formatted(NOTHING);
    private static final String PART = "/tasks/" + NOTHING + "/assignments/" + NOTHING;
    private static final List<String> ROLES = List.of(
            "officer",
            "unit-head",
            "coordinator",
            "leader",
            "clerk",
            "liaison",
            "eoffice",
            "admin",
            "auditor",
            "service");
    private static final List<String> IMPORT_READERS =
            List.of("coordinator", "leader", "clerk", "admin", "eoffice", "auditor", "service");
    private static final List<String> HOLDERS = List.of("officer", "unit-head");
    private static final List<String> SPEAKERS =
            List.of("officer", "unit-head", "coordinator", "leader", "clerk", "admin");
    private static final List<String> FEED_READERS = List.of("coordinator", "admin", "eoffice", "auditor", "service");

    private static final List<String> FEED_OWNERS =
            List.of("officer", "unit-head", "coordinator", "leader", "clerk", "admin");

    /** @param status what those who may ask get */
    private record Row(String method, String path, List<String> allowed, int status) {}

    private static final List<Row> TABLE = List.of(
            new Row("GET", "/imports", IMPORT_READERS, 200),
            new Row("GET", "/imports/" + NOTHING, IMPORT_READERS, 404),
            new Row("GET", "/imports/" + NOTHING + "/text", IMPORT_READERS, 404),
            new Row("POST", "/imports", List.of("coordinator", "eoffice"), 400),
            new Row("GET", "/imports/progress/" + NOTHING, List.of("coordinator", "eoffice"), 404),
            new Row("PATCH", "/imports/" + NOTHING, List.of("coordinator"), 404),
            new Row("POST", "/imports/" + NOTHING + "/recheck", List.of("coordinator"), 404),
            new Row("POST", "/imports/" + NOTHING + "/acceptance", List.of("coordinator"), 404),
            new Row("GET", "/plans", ROLES, 200),
            new Row("GET", "/plans/" + NOTHING, ROLES, 404),
            new Row("GET", "/plans/" + NOTHING + "/text", ROLES, 404),
            new Row("GET", "/plans/" + NOTHING + "/cascade", ROLES, 404),
            new Row("POST", "/plans/" + NOTHING + "/links", List.of("coordinator", "unit-head"), 400),
            new Row("POST", "/plans/" + NOTHING + "/copy", List.of("coordinator", "unit-head"), 400),
            new Row("POST", "/plans/" + NOTHING + "/unit-plan", List.of("coordinator", "unit-head"), 400),
            new Row("GET", "/plans/" + NOTHING + "/copy-review", ROLES, 404),
            new Row("PATCH", "/plans/" + NOTHING + "/copy-review", List.of("coordinator", "unit-head"), 400),
            new Row("POST", "/links/" + NOTHING + "/decision", List.of("coordinator", "unit-head"), 400),
            new Row("POST", "/plans/" + NOTHING + "/revisions", List.of("coordinator"), 400),
            new Row("POST", "/plans/" + NOTHING + "/revisions:written", List.of("coordinator"), 400),
            new Row("GET", "/plans/" + NOTHING + "/revisions", ROLES, 404),
            new Row("GET", "/plans/" + NOTHING + "/amendments", ROLES, 404),
            new Row("GET", "/revisions/" + NOTHING, ROLES, 404),
            new Row("PATCH", "/revisions/" + NOTHING, List.of("coordinator"), 404),
            new Row("POST", "/revisions/" + NOTHING + "/application", List.of("coordinator"), 404),
            new Row("POST", "/revisions/" + NOTHING + "/discard", List.of("coordinator"), 404),
            new Row("GET", "/plans/register?issuer=" + NOTHING, ROLES, 404),
            new Row("GET", "/plans/" + NOTHING + "/history", ROLES, 404),
            new Row("GET", "/plans/" + NOTHING + "/content", ROLES, 404),
            new Row("GET", "/plans/" + NOTHING + "/document.docx", ROLES, 404),
            new Row("POST", "/plans", List.of("coordinator", "unit-head"), 400),
            new Row("PUT", "/plans/" + NOTHING + "/content", List.of("coordinator", "unit-head"), 400),
            new Row("POST", "/plans/" + NOTHING + "/issue", List.of("coordinator", "clerk"), 404),
            new Row("POST", "/plans/" + NOTHING + "/suspension", List.of("coordinator", "unit-head"), 404),
            new Row("POST", "/plans/" + NOTHING + "/resumption", List.of("coordinator", "unit-head"), 404),
            new Row("POST", "/plans/" + NOTHING + "/closure", List.of("coordinator", "unit-head"), 404),
            new Row("POST", "/plans/" + NOTHING + "/cancellation", List.of("coordinator", "unit-head"), 404),
            new Row("GET", "/tasks", ROLES, 200),
            new Row("GET", "/tasks/figures", ROLES, 200),
            new Row("GET", "/tasks/export.xlsx", ROLES, 200),
            new Row("GET", "/calendar-feeds", FEED_OWNERS, 200),
            new Row("POST", "/calendar-feeds", FEED_OWNERS, 400),
            new Row("POST", "/calendar-feeds/" + NOTHING + "/revocation", FEED_OWNERS, 404),
            new Row("GET", "/tasks/calendar?from=2024-01-01&to=2024-01-31", ROLES, 200),
            new Row("GET", "/tasks/timeline?year=2024", ROLES, 200),
            new Row("GET", "/tasks/" + NOTHING, ROLES, 404),
            new Row("POST", PART + "/progress", List.of("officer"), 404),
            new Row("GET", PART + "/evidence", ROLES, 404),
            new Row("POST", PART + "/evidence", HOLDERS, 400),
            new Row("GET", PART + "/evidence/" + NOTHING + "/content", ROLES, 404),
            new Row("POST", PART + "/evidence/" + NOTHING + "/withdrawal", HOLDERS, 404),
            new Row("POST", PART + "/extensions", HOLDERS, 404),
            new Row("GET", "/extensions", ROLES, 200),
            new Row("GET", "/extensions/" + NOTHING, ROLES, 404),
            new Row("POST", "/extensions/" + NOTHING + "/decision", List.of("coordinator", "leader"), 404),
            new Row("POST", "/extensions/" + NOTHING + "/withdrawal", HOLDERS, 404),
            new Row("GET", "/plans/" + NOTHING + "/triggers", ROLES, 404),
            new Row("GET", "/plans/" + NOTHING + "/occurrences", ROLES, 404),
            new Row("POST", "/plans/" + NOTHING + "/occurrences", List.of("coordinator"), 404),
            new Row("POST", "/occurrences/" + NOTHING + "/withdrawal", List.of("coordinator"), 404),
            new Row("GET", "/reassignments", ROLES, 200),
            new Row("POST", "/tasks/bulk", List.of("officer", "unit-head", "coordinator"), 400),
            new Row("POST", PART + "/reassignment", List.of("coordinator"), 404),
            new Row("GET", "/tasks/" + NOTHING + "/comments", ROLES, 404),
            new Row("POST", "/tasks/" + NOTHING + "/comments", SPEAKERS, 404),
            new Row("GET", "/changes", FEED_READERS, 200));

    @TestFactory
    Stream<DynamicTest> each_role_may_call_what_the_table_says() {
        return TABLE.stream().flatMap(row -> ROLES.stream().map(role -> cell(row, role)));
    }

    @TestFactory
    Stream<DynamicTest> without_a_token_nothing_answers() {
        return TABLE.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.method() + " " + row.path(), () -> assertEquals(401, call(RestAssured.given(), row))));
    }

    private static DynamicTest cell(Row row, String role) {
        var expected = row.allowed().contains(role) ? row.status() : 403;
        return DynamicTest.dynamicTest(
                role + " " + row.method() + " " + row.path(),
                () -> assertEquals(expected, call(As.role(role, "VPUB"), row)));
    }

    private static int call(RequestSpecification request, Row row) {
        var sent = row.method().equals("GET") ? request : withBody(request, row);
        return sent.urlEncodingEnabled(false)
                .request(row.method(), As.V1 + row.path())
                .statusCode();
    }

    private static RequestSpecification withBody(RequestSpecification request, Row row) {
        return switch (row.path()) {
            case "/imports" -> request.multiPart("number", "1");
            case String path when path.endsWith("/revisions") -> request.multiPart("number", "1");
            case "/calendar-feeds" -> As.json(request, "{}");
            case String path
            when path.endsWith("/application") || path.endsWith("/links") || path.endsWith(":written") ->
                As.json(request, "{}");
            case String path when path.endsWith("/evidence") -> request.multiPart("number", "1");
            case String path when path.endsWith("/plans/" + NOTHING + "/occurrences") -> As.json(request, EVENT);
            case "/tasks/bulk" -> As.json(request, "{}");
            case String path when path.endsWith("/comments") -> As.json(request, "{\"text\": \"Lời\"}");
            case String path
            when path.endsWith("/reassignment") ->
                As.json(request, "{\"unitCode\": \"KINHTE\", \"reason\": \"Lý do\"}");
            case String path
            when path.contains("/evidence/") || path.startsWith("/occurrences/") ->
                As.json(request, "{\"reason\": \"Lý do\"}");
            case String path when path.endsWith("/progress") -> As.json(request, "{\"status\": \"DONE\"}");
            case String path
            when path.endsWith("/extensions") -> As.json(request, "{\"until\": \"2099-01-01\", \"reason\": \"Lý do\"}");
            case String path when path.matches(".*/(?:links|copy|unit-plan)") -> As.json(request, "{}");
            case String path when path.endsWith("/decision") -> As.json(request, "{\"granted\": true}");
            case "/plans" -> As.json(request, "{}");
            case String path
            when path.matches(".*/(suspension|resumption|closure|cancellation)") ->
                As.json(request, "{\"reason\": \"x\"}");
            default -> List.of("PATCH", "PUT").contains(row.method()) ? As.json(request, "{}") : request;
        };
    }
}
