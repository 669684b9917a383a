package vn.dondoc.plan.writing;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

/** Amending a plan that was written in the product. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class WrittenRevisionTest {

    private static final String LATER = Writings.PLAN.replace("2026-06-30", "2026-07-31");

    @Test
    void the_same_content_proposes_nothing_and_another_day_is_one_change() {
        var plan = Writings.issued(As.coordinator(), Writings.draft(), "{}")
                .statusCode(200)
                .extract();
        var same = write(plan, Writings.PLAN)
                .statusCode(201)
                .body("changes", empty())
                .extract();
        step(same, "discard", "").statusCode(200);
        var revision = write(plan, LATER)
                .statusCode(201)
                .body("changes", hasSize(1))
                .body("changes[0].taskId", equalTo(plan.path("tasks[1].id")))
                .extract();
        var rejected = decide(revision, "REJECT");
        step(rejected, "application", "{\"reason\": \"Gia hạn\"}")
                .statusCode(409)
                .body("code", equalTo("revision.written-whole"));
        step(decide(rejected, "ACCEPT"), "application", "{\"reason\": \"Gia hạn\"}")
                .statusCode(200)
                .body("tasks.id", equalTo(plan.path("tasks.id")))
                .body("tasks[1].assignments[0].dueOn", equalTo("2026-07-31"))
                .body("number", equalTo(plan.path("number")));
        As.coordinator()
                .get(As.V1 + "/plans/" + plan.path("id") + "/content")
                .then()
                .body("tasks[1].dueOn", equalTo("2026-07-31"));
    }

    @Test
    void a_draft_is_written_anew_instead_and_a_document_has_no_content() {
        write(Writings.draft(), LATER).statusCode(409).body("code", equalTo("plan.draft-is-rewritten"));
        var imported = Papers.issued(Papers.PLAN).extract();
        write(imported, LATER).statusCode(409).body("code", equalTo("plan.not-written"));
    }

    private static ValidatableResponse write(ExtractableResponse<Response> plan, String content) {
        return As.json(As.coordinator().urlEncodingEnabled(false), content)
                .post(As.V1 + "/plans/" + plan.path("id") + "/revisions:written")
                .then();
    }

    private static ExtractableResponse<Response> decide(ExtractableResponse<Response> revision, String decision) {
        return As.json(
                        As.coordinator().header("If-Match", revision.header("ETag")),
                        "{\"decisions\": [{\"index\": 0, \"decision\": \"" + decision + "\"}]}")
                .patch(As.V1 + "/revisions/" + revision.path("id"))
                .then()
                .statusCode(200)
                .extract();
    }

    private static ValidatableResponse step(ExtractableResponse<Response> revision, String step, String body) {
        var request = As.coordinator().header("If-Match", revision.header("ETag"));
        return (body.isEmpty() ? request : As.json(request, body))
                .post(As.V1 + "/revisions/" + revision.path("id") + "/" + step)
                .then();
    }
}
