package vn.dondoc.plan.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class ImportResourceTest {

    private static final String IMPORTS = As.V1 + "/imports";

    @Nested
    class AsCoordinator {

        @Test
        void an_upload_becomes_a_draft_that_shows_where_everything_was_read() {
            var draft = Papers.upload(Papers.PLAN)
                    .statusCode(201)
                    .header("Location", startsWith(IMPORTS + "/"))
                    .body("status", equalTo("DRAFT"))
                    .body("mediaType", equalTo("text/plain"))
                    .body("document.issuerCode", equalTo("VPUB"))
                    .body("document.symbol", equalTo("KH-VPUB"))
                    .body("tasks.ordinal", equalTo(List.of(1, 2)))
                    .body("tasks[0].assignments.role", equalTo(List.of("LEAD", "COORDINATE")))
                    .body("tasks[0].assignments[1].units", hasSize(8))
                    .body("tasks[1].assignments[0].units.code", hasItems("TONGHOP", "NKUBND"))
                    .body("tasks[1].time.dueOn", equalTo("2024-04-29"))
                    .body("duties.dueOn", equalTo(List.of("2024-06-04", "2024-11-04")))
                    .body("duties[0].reporters.units", hasSize(3))
                    .body("duties[0].recipient.unit.code", equalTo("VPUB"))
                    .body("allowedActions", hasItem("ACCEPT"))
                    .extract();
            var text = As.coordinator()
                    .get(IMPORTS + "/" + draft.path("id") + "/text")
                    .then()
                    .statusCode(200)
                    .contentType("text/plain;charset=utf-8")
                    .extract()
                    .asString();
            int start = draft.path("tasks[0].span.start");
            int end = draft.path("tasks[0].span.end");
            assertTrue(text.substring(start, end).startsWith("1. Rà soát hệ thống"));
            assertTrue(DirectoryStandIn.sawToken(), "the directory is asked with a token of this service");
        }

        @Test
        void number_and_date_may_come_with_the_file() {
            Papers.uploadComplete(Papers.PLAN)
                    .statusCode(201)
                    .body("document.symbol", equalTo("KH-VPUB"))
                    .body("document.issuedOn", equalTo("2024-02-19"))
                    .body("findings.findAll { it.decision == 'OPEN' }.code", not(hasItem("document.no-number")));
        }

        @Test
        void a_file_of_another_kind_is_415_an_empty_one_422_a_large_one_413() {
            send("tep.exe", new byte[] {'M', 'Z', 0, 1})
                    .statusCode(415)
                    .body("code", equalTo("import.unsupported-type"));
            send("trang.txt", " \n \n".getBytes(StandardCharsets.UTF_8))
                    .statusCode(422)
                    .body("code", equalTo("import.empty"));
            send("lon.txt", new byte[10_000_001]).statusCode(413).body("code", equalTo("import.too-large"));
        }

        @Test
        void a_state_secret_is_refused_and_leaves_no_trace() {
            var before = feedLength();
            send("ke-hoach.txt", ("TỐI MẬT\n" + Papers.PLAN).getBytes(StandardCharsets.UTF_8))
                    .statusCode(422)
                    .body("code", equalTo("import.state-secret"))
                    .body("detail", startsWith("Văn bản không được lưu lại"));
            assertEquals(before, feedLength());
        }

        @Test
        void an_upload_without_a_file_or_with_a_bad_number_or_date_is_400() {
            As.coordinator()
                    .multiPart("number", "7")
                    .post(IMPORTS)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
            As.coordinator()
                    .multiPart("file", "a.txt", Papers.PLAN.getBytes(StandardCharsets.UTF_8))
                    .multiPart("number", "số bảy")
                    .post(IMPORTS)
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem(containsString("number")));
            As.coordinator()
                    .multiPart("file", "a.txt", Papers.PLAN.getBytes(StandardCharsets.UTF_8))
                    .multiPart("issuedOn", "hôm qua")
                    .post(IMPORTS)
                    .then()
                    .statusCode(400);
        }

        @Test
        void the_same_key_imports_once() {
            var key = UUID.randomUUID().toString();
            var first = keyed(key);
            assertEquals((String) first.path("id"), keyed(key).path("id"));
        }

        @Test
        void a_change_without_the_version_is_428_and_with_an_old_one_412() {
            var draft = Papers.upload(Papers.PLAN).extract();
            var path = IMPORTS + "/" + draft.path("id");
            As.json(As.coordinator(), "{}").patch(path).then().statusCode(428);
            amend(draft, "{\"number\": \"5\"}").statusCode(200);
            amend(draft, "{\"number\": \"6\"}").statusCode(412);
        }

        @Test
        void a_person_completes_corrects_and_decides() {
            var draft = Papers.upload(Papers.WITH_UNKNOWN_UNIT)
                    .body("tasks[1].assignments[0].resolved", is(false))
                    .body("findings.code", hasItem("unit.unresolved"))
                    .extract();
            var open = draft.<List<String>>path("findings.code").indexOf("unit.unresolved");
            amend(draft, """
                            {"number": "15/KH-VPUB", "issuedOn": "2024-02-19", "subject": "Bảo vệ trụ sở",
                             "findings": [{"index": %d, "decision": "ACCEPTED"}],
                             "tasks": [{"ordinal": 2, "dueOn": "2024-05-15",
                                        "assignments": [{"index": 0, "units": ["KINHTE"]}]}],
                             "duties": [{"index": 0, "dueOn": "2024-06-03", "reporters": ["HCC"], "recipient": "TCHCQT"}]}""".formatted(open))
                    .statusCode(200)
                    .body("document.number", equalTo("15"))
                    .body("document.subject", equalTo("Bảo vệ trụ sở"))
                    .body("tasks[1].time.dueOn", equalTo("2024-05-15"))
                    .body("tasks[1].assignments[0].units.code", equalTo(List.of("KINHTE")))
                    .body("tasks[1].assignments[0].resolved", is(true))
                    .body("duties[0].reporters.units.code", equalTo(List.of("HCC")))
                    .body("duties[0].recipient.unit.code", equalTo("TCHCQT"))
                    .body("findings[" + open + "].decision", equalTo("ACCEPTED"));
        }

        @Test
        void a_number_may_be_written_as_the_party_writes_it() {
            amend(Papers.upload(Papers.PLAN).extract(), "{\"number\": \"12-KH/ĐU\"}")
                    .statusCode(200)
                    .body("document.number", equalTo("12"))
                    .body("document.symbol", equalTo("KH/ĐU"));
        }

        @Test
        void a_correction_of_what_is_not_there_is_400() {
            var draft = Papers.upload(Papers.PLAN).extract();
            amend(draft, "{\"tasks\": [{\"ordinal\": 9}]}")
                    .statusCode(400)
                    .body("code", equalTo("import.no-such-part"));
            amend(draft, "{\"issuerCode\": \"KHONGCO\"}")
                    .statusCode(400)
                    .body("code", equalTo("unit.unknown"))
                    .body("title", containsString("KHONGCO"));
        }

        @Test
        void acceptance_says_what_is_missing() {
            var draft = Papers.upload(Papers.WITH_UNKNOWN_UNIT).extract();
            accept(draft).statusCode(409).body("code", equalTo("import.number-missing"));
            var numbered = amend(draft, "{\"number\": \"21\"}").extract();
            accept(numbered).statusCode(409).body("code", equalTo("import.date-missing"));
            var dated = amend(numbered, "{\"issuedOn\": \"2024-02-19\"}").extract();
            accept(dated)
                    .statusCode(409)
                    .body("code", equalTo("import.findings-open"))
                    .body("title", startsWith("Còn 1 điểm"));
        }

        @Test
        void an_accepted_import_is_a_draft_plan_and_changes_no_more() {
            var draft = Papers.uploadComplete(Papers.PLAN).extract();
            var key = UUID.randomUUID().toString();
            var plan = As.coordinator()
                    .header("If-Match", draft.header("ETag"))
                    .header("Idempotency-Key", key)
                    .post(IMPORTS + "/" + draft.path("id") + "/acceptance")
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("DRAFT"))
                    .body("importId", equalTo(draft.path("id")))
                    .body("tasks", hasSize(2))
                    .body("allowedActions", hasItem("ISSUE"))
                    .extract();
            As.coordinator()
                    .header("If-Match", draft.header("ETag"))
                    .header("Idempotency-Key", key)
                    .post(IMPORTS + "/" + draft.path("id") + "/acceptance")
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(plan.path("id")));
            var seen = As.coordinator()
                    .get(IMPORTS + "/" + draft.path("id"))
                    .then()
                    .body("status", equalTo("ACCEPTED"))
                    .body("planId", equalTo(plan.path("id")))
                    .body("allowedActions", empty())
                    .extract();
            accept(seen).statusCode(409).body("code", equalTo("import.already-accepted"));
            amend(seen, "{\"number\": \"1\"}").statusCode(409);
        }

        @Test
        void a_plan_of_a_unit_above_cannot_be_accepted_here() {
            var draft = Papers.uploadComplete(Papers.PLAN).extract();
            var above = amend(draft, "{\"issuerCode\": \"UBNDTINH\"}")
                    .statusCode(200)
                    .extract();
            accept(above).statusCode(409).body("code", equalTo("import.issuer-outside"));
        }

        @Test
        void the_same_file_again_is_a_finding() {
            var text = Papers.PLAN + UUID.randomUUID();
            Papers.upload(text).body("findings.code", not(hasItem("import.same-file")));
            Papers.upload(text).statusCode(201).body("findings.code", hasItem("import.same-file"));
        }

        @Test
        void the_list_shows_what_waits_for_a_person_newest_first() {
            Papers.upload(Papers.PLAN).statusCode(201);
            var newest = Papers.upload(Papers.PLAN).extract();
            var page = As.coordinator()
                    .queryParam("status", "DRAFT")
                    .queryParam("size", 1)
                    .get(IMPORTS)
                    .then()
                    .statusCode(200)
                    .body("items[0].id", equalTo(newest.path("id")))
                    .body("items[0].taskCount", equalTo(2))
                    .header("Link", containsString("rel=\"next\""))
                    .extract();
            As.coordinator()
                    .queryParam("size", 1)
                    .queryParam("cursor", (String) page.path("next"))
                    .get(IMPORTS)
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(newest.<String>path("id"))));
        }
    }

    @Nested
    class AsPortal {

        @Test
        void the_e_office_pushes_plans_in_and_sees_its_own() {
            var own = As.portal()
                    .multiPart("file", "kh.txt", Papers.PLAN.getBytes(StandardCharsets.UTF_8))
                    .multiPart("number", "88/KH-VPUB")
                    .multiPart("issuedOn", "2024-02-19")
                    .multiPart("issuerCode", "VPUB")
                    .post(IMPORTS)
                    .then()
                    .statusCode(201)
                    .body("allowedActions", empty())
                    .extract();
            var others = Papers.upload(Papers.PLAN).extract();
            As.portal().get(IMPORTS + "/" + own.path("id")).then().statusCode(200);
            As.portal().get(IMPORTS + "/" + others.path("id")).then().statusCode(404);
            As.coordinator().get(IMPORTS + "/" + own.path("id")).then().statusCode(200);
        }
    }

    @Nested
    class AsOthers {

        @Test
        void a_foreign_import_is_404() {
            var draft = Papers.upload(Papers.PLAN).extract();
            var path = IMPORTS + "/" + draft.path("id");
            As.coordinatorElsewhere().get(path).then().statusCode(404);
            As.coordinatorElsewhere().get(path + "/text").then().statusCode(404);
            As.json(As.coordinatorElsewhere().header("If-Match", draft.header("ETag")), "{}")
                    .patch(path)
                    .then()
                    .statusCode(404);
        }

        @Test
        void an_officer_is_403_and_a_stranger_401() {
            As.officerOf("TONGHOP").get(IMPORTS).then().statusCode(403);
            RestAssured.given().get(IMPORTS).then().statusCode(401);
        }
    }

    private static ValidatableResponse send(String name, byte[] content) {
        return As.coordinator().multiPart("file", name, content).post(IMPORTS).then();
    }

    private static ExtractableResponse<Response> keyed(String key) {
        return As.coordinator()
                .header("Idempotency-Key", key)
                .multiPart("file", "kh.txt", Papers.PLAN.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .extract();
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

    /** The cursor at the feed's end: it moves with every change. */
    private static String feedLength() {
        String next = null;
        for (var more = true; more; ) {
            var request = next == null ? As.auditor() : As.auditor().queryParam("after", next);
            var page = request.get(As.V1 + "/changes").then().extract();
            more = !page.<List<Object>>path("items").isEmpty();
            next = page.path("next");
        }
        return next;
    }
}
