package vn.dondoc.plan;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.kit.TestStack;

/** The main job's first half, with the real plan of 2024. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class JourneyTest {

    @Test
    void the_real_plan_goes_from_its_file_to_the_units_tasks() {
        var draft = Papers.upload(Papers.seedPlan())
                .statusCode(201)
                .body("document.type", equalTo("KH"))
                .body("tasks", hasSize(8))
                .body("tasks.assignments.flatten().resolved", everyItem(is(true)))
                .body("tasks[0].assignments[0].units", hasSize(11))
                .body("duties", hasSize(6))
                .body(
                        "duties.findAll { it.dueOn != null }.dueOn",
                        hasItems("2024-03-07", "2024-06-04", "2024-11-04", "2024-06-09", "2024-11-09"))
                .body("duties.findAll { it.kind == 'EVENT' }", hasSize(1))
                .body("citations", hasSize(22))
                .body(
                        "findings.code",
                        hasItems(
                                "document.no-number",
                                "document.no-date",
                                "date.impossible",
                                "date.doubled-separator",
                                "date.no-year",
                                "date.weekend"))
                .extract();
        var id = draft.path("id");
        var named = As.json(As.coordinator().header("If-Match", draft.header("ETag")), """
                        {"number": "77/KH-VPUB", "issuedOn": "2024-02-23"}""")
                .patch(As.V1 + "/imports/" + id)
                .then()
                .statusCode(200)
                .body("document.issuer", equalTo("Văn phòng Ủy ban nhân dân tỉnh"))
                .body("findings.find { it.code == 'document.no-number' }.decision", equalTo("RESOLVED"))
                .body("findings.findAll { it.severity == 'ERROR' && it.decision == 'OPEN' }", empty())
                .extract();
        var plan = As.coordinator()
                .header("If-Match", named.header("ETag"))
                .post(As.V1 + "/imports/" + id + "/acceptance")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract();
        As.coordinator()
                .header("If-Match", plan.header("ETag"))
                .post(As.V1 + "/plans/" + plan.path("id") + "/issue")
                .then()
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("year", equalTo(2024));
        var row = As.officerOf("TONGHOP")
                .queryParam("planId", (String) plan.path("id"))
                .get(As.V1 + "/tasks")
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items[0].allowedActions", not(empty()))
                .extract();
        As.json(As.officerOf("TONGHOP").header("If-Match", "\"" + row.path("items[0].version") + "\""), """
                        {"status": "DONE", "note": "Đã quán triệt tới toàn phòng", "evidence": "12/BC-TH"}""")
                .post(As.V1 + "/tasks/" + row.path("items[0].taskId") + "/assignments/"
                        + row.path("items[0].assignmentId") + "/progress")
                .then()
                .statusCode(200)
                .body("percent", equalTo(100));
    }

    /** The sample ships with the repository, so this walks everywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"ke-hoach-mau.txt", "ke-hoach-mau.docx"})
    void the_sample_plan_goes_from_its_file_to_the_units_tasks(String sample) throws IOException {
        var draft = As.coordinator()
                .multiPart("file", sample, Files.readAllBytes(Path.of("../samples", sample)))
                .multiPart("number", Papers.nextNumber())
                .multiPart("issuedOn", "2024-02-19")
                .post(As.V1 + "/imports")
                .then()
                .statusCode(201)
                .body("tasks.size()", equalTo(7))
                .body("tasks.assignments.flatten().resolved", everyItem(is(true)))
                .body("duties.size()", equalTo(6))
                .extract();
        var plan = As.coordinator()
                .header("If-Match", draft.header("ETag"))
                .post(As.V1 + "/imports/" + draft.path("id") + "/acceptance")
                .then()
                .statusCode(201)
                .extract();
        As.coordinator()
                .header("If-Match", plan.header("ETag"))
                .post(As.V1 + "/plans/" + plan.path("id") + "/issue")
                .then()
                .statusCode(200);
        As.officerOf("TTTHONGTIN")
                .queryParam("planId", (String) plan.path("id"))
                .get(As.V1 + "/tasks")
                .then()
                .body("items.role", hasItems("LEAD", "PERFORM"));
    }
}
