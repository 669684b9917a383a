package vn.dondoc.plan.amendment;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.dondoc.plan.amendment.Revising.LATER;
import static vn.dondoc.plan.amendment.Revising.decide;
import static vn.dondoc.plan.amendment.Revising.revise;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

/** Who sees a correction, and what keeps two people from overwriting each other. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class RevisionAccessTest {

    @Test
    void a_corrected_document_never_becomes_a_second_plan_and_is_in_no_list_of_imports() {
        var plan = Papers.issued(Papers.PLAN).extract();
        var revision = revise(plan, LATER).extract();
        var read = As.coordinator()
                .get(As.V1 + "/imports/" + revision.path("importId"))
                .then()
                .extract();
        As.coordinator()
                .header("If-Match", read.header("ETag"))
                .post(As.V1 + "/imports/" + revision.path("importId") + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("import.revises-plan"));
        As.coordinator()
                .get(As.V1 + "/imports")
                .then()
                .body("items.id", not(hasItem(revision.<String>path("importId"))));
    }

    @Test
    void the_version_that_was_seen_is_needed_and_indexes_must_exist() {
        var plan = Papers.issued(Papers.PLAN).extract();
        var revision = revise(plan, LATER).extract();
        var path = As.V1 + "/revisions/" + revision.path("id");
        As.json(As.coordinator(), "{}").patch(path).then().statusCode(428);
        As.json(As.coordinator().header("If-Match", "\"77\""), "{}")
                .patch(path)
                .then()
                .statusCode(412);
        decide(revision, """
                {"decisions": [{"index": 5, "decision": "ACCEPT"}]}""").statusCode(400).body("code", equalTo("revision.no-such-change"));
    }

    @Test
    void units_see_no_revision_and_another_office_sees_nothing() {
        var plan = Papers.issued(Papers.PLAN).extract();
        var id = revise(plan, LATER).extract().<String>path("id");
        As.officerOf("TONGHOP").get(As.V1 + "/revisions/" + id).then().statusCode(404);
        As.coordinatorElsewhere().get(As.V1 + "/revisions/" + id).then().statusCode(404);
        As.auditor().get(As.V1 + "/revisions/" + id).then().statusCode(200).body("allowedActions", empty());
        As.coordinatorElsewhere()
                .multiPart("file", "a.txt", LATER.getBytes(StandardCharsets.UTF_8))
                .post(As.V1 + "/plans/" + plan.path("id") + "/revisions")
                .then()
                .statusCode(404);
    }
}
