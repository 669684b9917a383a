package vn.dondoc.plan.importing;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class DirectoryDownTest {

    private static final String IMPORTS = As.V1 + "/imports";

    @Inject
    CircuitBreakerMaintenance breakers;

    @AfterEach
    void closeBreakers() {
        breakers.resetAll();
    }

    @Test
    void the_draft_is_kept_with_a_finding_and_can_be_checked_again() {
        var drafts = new ArrayList<ExtractableResponse<Response>>();
        DirectoryStandIn.whileDown(() -> drafts.add(Papers.uploadComplete(Papers.PLAN)
                .statusCode(201)
                .body("tasks", hasSize(2))
                .body("citations", empty())
                .body("findings.code", hasItem("directory.unavailable"))
                .extract()));
        breakers.resetAll();
        var draft = drafts.getFirst();
        accept(draft).statusCode(409).body("code", equalTo("import.findings-open"));
        As.coordinator()
                .header("If-Match", draft.header("ETag"))
                .post(IMPORTS + "/" + draft.path("id") + "/recheck")
                .then()
                .statusCode(200)
                .body("tasks.assignments.flatten().resolved", everyItem(is(true)))
                .body("citations", hasSize(1))
                .body("tasks[0].citations", empty())
                .body("findings.find { it.code == 'directory.unavailable' }.decision", equalTo("RESOLVED"));
    }

    @Test
    void what_a_person_chose_survives_the_second_check() {
        var draft = Papers.upload(Papers.WITH_UNKNOWN_UNIT).extract();
        var chosen = amend(draft, """
                        {"tasks": [{"ordinal": 2, "assignments": [{"index": 0, "units": ["KINHTE"]}]}]}""").extract();
        As.coordinator()
                .header("If-Match", chosen.header("ETag"))
                .post(IMPORTS + "/" + draft.path("id") + "/recheck")
                .then()
                .statusCode(200)
                .body("tasks[1].assignments[0].units.code", equalTo(List.of("KINHTE")))
                .body("findings.find { it.code == 'unit.unresolved' }.decision", equalTo("RESOLVED"));
    }

    @Test
    void after_many_failures_the_answer_comes_at_once() {
        DirectoryStandIn.whileDown(() -> {
            for (var i = 0; i < 4; i++) {
                Papers.upload(Papers.PLAN).statusCode(201);
            }
            var before = System.nanoTime();
            Papers.upload(Papers.PLAN).statusCode(201);
            assertTrue(System.nanoTime() - before < 1_500_000_000L);
        });
    }

    private static ValidatableResponse amend(ExtractableResponse<Response> draft, String amendment) {
        return As.json(As.coordinator().header("If-Match", draft.header("ETag")), amendment)
                .patch(IMPORTS + "/" + draft.path("id"))
                .then();
    }

    private static ValidatableResponse accept(ExtractableResponse<Response> draft) {
        return As.coordinator()
                .header("If-Match", draft.header("ETag"))
                .post(IMPORTS + "/" + draft.path("id") + "/acceptance")
                .then();
    }
}
