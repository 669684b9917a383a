package vn.dondoc.directory;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.kit.TestStack;
import vn.dondoc.kit.Tokens;

/** Who may call what, cell by cell. The directory is for everyone who is signed in; its feed is not. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AccessTest {

    private static final String V1 = "/api/directory/v1";
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
    private static final List<String> FEED_READERS = List.of("eoffice", "admin", "auditor", "service");
    private static final List<String> KEEPERS = List.of("admin", "coordinator");
    private static final List<String> OPEN_READS = List.of(
            "/units",
            "/units/tree",
            "/unit-events",
            "/units/export.csv",
            "/units/export.xlsx",
            "/unit-classes",
            "/legal-references",
            "/legal-references/duplicates");

    private static final List<String> UNIT_EVENTS = List.of(
            "/unit-events",
            "/unit-events:preview",
            "/unit-events:batch",
            "/unit-events/018f0000-0000-7000-8000-000000000000/reversal");

    private static final Map<String, String> QUESTIONS = Map.of(
            "/units:resolve", "{\"phrases\": [\"Phòng Kinh tế\"]}",
            "/citations:parse", "{\"text\": \"Kế hoạch số 45/KH-UBND\"}",
            "/citations:resolve", "{\"text\": \"Kế hoạch số 45/KH-UBND\"}",
            "/citations:format", "{\"references\": [{\"id\": \"01890000-0000-7000-8000-000000000000\"}]}");

    @TestFactory
    Stream<DynamicTest> every_signed_in_role_reads_the_directory() {
        return ROLES.stream().flatMap(role -> OPEN_READS.stream()
                .map(path -> cell(role + " GET " + path, () -> assertEquals(200, get(role, path)))));
    }

    @TestFactory
    Stream<DynamicTest> every_signed_in_role_asks_what_words_mean() {
        return ROLES.stream().flatMap(role -> QUESTIONS.entrySet().stream()
                .map(question -> cell(
                        role + " POST " + question.getKey(),
                        () -> assertEquals(200, post(role, question.getKey(), question.getValue())))));
    }

    /** 400 for the empty body: whoever may not record is refused before anybody looks at it. */
    @TestFactory
    Stream<DynamicTest> only_the_administrator_records_what_happens_to_units() {
        return ROLES.stream().flatMap(role -> UNIT_EVENTS.stream()
                .map(path -> cell(
                        role + " POST " + path,
                        () -> assertEquals(role.equals("admin") ? 400 : 403, post(role, path, "{}")))));
    }

    /** A request without content gets past the guard and is 400. */
    @TestFactory
    Stream<DynamicTest> only_the_administrator_imports_units_and_the_portal_synchronises_them() {
        return ROLES.stream()
                .flatMap(role -> Stream.of(
                        cell(
                                role + " POST /unit-imports",
                                () -> assertEquals(role.equals("admin") ? 400 : 403, emptyForm(role))),
                        cell(
                                role + " POST /units:upsert",
                                () -> assertEquals(
                                        List.of("eoffice", "admin").contains(role) ? 400 : 403,
                                        post(role, "/units:upsert", "{\"units\": []}")))));
    }

    /** What only the directory's keeper may change; a stranger's id and an empty body are refused only after that. */
    private static final List<String> KEPT = List.of(
            "/unit-classes",
            "/unit-classes/018f0000-0000-7000-8000-000000000000/revisions",
            "/units/018f0000-0000-7000-8000-000000000000/aliases",
            "/units/018f0000-0000-7000-8000-000000000000/aliases/018f0000-0000-7000-8000-000000000000/end");

    @TestFactory
    Stream<DynamicTest> only_the_administrator_changes_classes_and_aliases() {
        return ROLES.stream().flatMap(role -> KEPT.stream()
                .map(path -> cell(
                        role + " POST " + path,
                        () -> assertEquals(role.equals("admin") ? 400 : 403, post(role, path, "{}")))));
    }

    @TestFactory
    Stream<DynamicTest> only_services_and_overseers_read_the_feed() {
        return ROLES.stream()
                .map(role ->
                        cell(role, () -> assertEquals(FEED_READERS.contains(role) ? 200 : 403, get(role, "/changes"))));
    }

    @TestFactory
    Stream<DynamicTest> administrators_and_coordinators_keep_the_legal_references() {
        var one = "/legal-references/01890000-0000-7000-8000-000000000000";
        var acts = List.of(
                "/legal-references",
                one + "/relations",
                one + "/relations/01890000-0000-7000-8000-000000000001/withdrawal",
                one + "/decisions",
                one + "/merger");
        return ROLES.stream().flatMap(role -> acts.stream()
                .map(path -> cell(
                        role + " POST " + path,
                        () -> assertEquals(KEEPERS.contains(role) ? 400 : 403, post(role, path, "{}")))));
    }

    @TestFactory
    Stream<DynamicTest> only_services_send_documents_to_be_read() {
        var document = "/citing-documents/01890000-0000-7000-8000-000000000000";
        return ROLES.stream()
                .map(role -> cell(role, () -> assertEquals(role.equals("service") ? 400 : 403, put(role, document))));
    }

    @TestFactory
    Stream<DynamicTest> without_a_token_nothing_answers() {
        return Stream.concat(OPEN_READS.stream(), Stream.of("/changes"))
                .map(path -> cell(
                        path, () -> assertEquals(401, given().get(V1 + path).statusCode())));
    }

    private static int get(String role, String path) {
        return given().auth()
                .oauth2(Tokens.of("x", "VPUB", role))
                .get(V1 + path)
                .statusCode();
    }

    private static int emptyForm(String role) {
        return given().auth()
                .oauth2(Tokens.of("x", "VPUB", role))
                .multiPart("dryRun", true)
                .post(V1 + "/unit-imports")
                .statusCode();
    }

    private static int post(String role, String path, String body) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of("x", "VPUB", role))
                .contentType(ContentType.JSON)
                .body(body)
                .post(V1 + path)
                .statusCode();
    }

    private static int put(String role, String path) {
        return given().auth()
                .oauth2(Tokens.of("x", "VPUB", role))
                .contentType(ContentType.JSON)
                .body("{}")
                .put(V1 + path)
                .statusCode();
    }

    private static DynamicTest cell(String name, org.junit.jupiter.api.function.Executable check) {
        return DynamicTest.dynamicTest(name, check);
    }
}
