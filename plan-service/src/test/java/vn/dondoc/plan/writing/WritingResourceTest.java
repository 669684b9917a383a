package vn.dondoc.plan.writing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class WritingResourceTest {

    private static final String PLANS = As.V1 + "/plans";

    @Nested
    class AsCoordinator {

        @Test
        void a_written_plan_is_a_draft_with_tasks_duties_and_citations() {
            Writings.written(As.coordinator(), Writings.PLAN)
                    .statusCode(201)
                    .body("status", equalTo("DRAFT"))
                    .body("number", nullValue())
                    .body("importId", nullValue())
                    .body("symbol", equalTo("KH-VPUB"))
                    .body("issuerCode", equalTo("VPUB"))
                    .body("allowedActions", equalTo(List.of("WRITE", "ISSUE", "CANCEL")))
                    .body("unfinished", equalTo(13))
                    .body("tasks", hasSize(3))
                    .body("tasks[0].time.dueOn", equalTo("2026-06-30"))
                    .body("tasks[0].citations", equalTo(List.of(1)))
                    .body("tasks[0].assignments", hasSize(8))
                    .body("tasks[0].assignments.find { it.role == 'LEAD' }.unit.code", equalTo("TCHCQT"))
                    .body("tasks[1].assignments.unit.code", equalTo(List.of("TONGHOP", "HCC")))
                    .body(
                            "tasks[1].assignments[0].phrase",
                            equalTo("Phòng Tổng hợp, Trung tâm Phục vụ hành chính công"))
                    .body("tasks[2].time.kind", equalTo("EVENT"))
                    .body("duties[0].name", equalTo("Báo cáo 6 tháng đầu năm 2026"))
                    .body("duties[0].namedOn", equalTo("2026-06-05"))
                    .body("duties[0].dueOn", equalTo("2026-06-04"))
                    .body("duties[0].reporters.units", hasSize(8))
                    .body("duties[1].kind", equalTo("ONE_OFF"))
                    .body("citations", hasSize(2));
        }

        @Test
        void each_span_indexes_the_composed_text() {
            var plan = Writings.draft();
            var text = As.coordinator()
                    .get(PLANS + "/" + plan.path("id") + "/text")
                    .asString();
            var span = text.substring(plan.path("tasks[1].span.start"), plan.path("tasks[1].span.end"));
            assertEquals("""
                    2.1. Tập huấn kỹ năng thoát nạn.
                    - Đơn vị thực hiện: Phòng Tổng hợp, Trung tâm Phục vụ hành chính công.
                    - Thời gian thực hiện: Chậm nhất ngày 30/6/2026.""", span);
        }

        @Test
        void what_was_written_comes_back_with_its_units() {
            var plan = Writings.draft();
            As.coordinator()
                    .get(PLANS + "/" + plan.path("id") + "/content")
                    .then()
                    .statusCode(200)
                    .header("ETag", plan.header("ETag"))
                    .body("tasks[0].parties[1].classCode", equalTo("TONGHOP"))
                    .body("tasks[0].parties[1].units", hasSize(8))
                    .body("tasks[0].parties[0].phrase", equalTo("Phòng Tổ chức - Hành chính - Quản trị"))
                    .body("duties[0].recipient.units[0].code", equalTo("VPUB"));
        }

        @Test
        void a_draft_is_written_anew_and_a_stale_version_is_refused() {
            var plan = Writings.draft();
            var changed = rewrite(As.coordinator(), plan, Writings.PLAN.replace("Quý II/2026", "Quý III/2026"))
                    .statusCode(200)
                    .body("tasks[0].time.dueOn", equalTo("2026-09-30"))
                    .body("tasks[0].assignments.dueOn[0]", equalTo("2026-09-30"))
                    .body("tasks.id", equalTo(plan.<List<String>>path("tasks.id")))
                    .extract();
            rewrite(As.coordinator(), plan, Writings.PLAN).statusCode(412);
            As.json(As.coordinator(), Writings.PLAN)
                    .put(PLANS + "/" + plan.path("id") + "/content")
                    .then()
                    .statusCode(428);
            Writings.issued(As.coordinator(), changed, "{}").statusCode(200);
        }

        @Test
        void a_task_that_is_taken_out_of_a_draft_is_gone_and_the_others_stay_themselves() {
            var plan = Writings.draft();
            var group = Writings.PLAN.indexOf("{\"text\": \"Tập huấn");
            var shorter = Writings.PLAN.substring(0, group)
                    + Writings.PLAN.substring(Writings.PLAN.indexOf("{\"text\": \"Tổng kết"));
            var ids = plan.<List<String>>path("tasks.id");
            rewrite(As.coordinator(), plan, shorter)
                    .statusCode(200)
                    .body("tasks.id", equalTo(List.of(ids.get(0), ids.get(2))))
                    .body("tasks.ordinal", equalTo(List.of(1, 2)))
                    .body("unfinished", equalTo(11));
        }

        @Test
        void an_issued_plan_is_not_written_any_more() {
            var plan = Writings.draft();
            var issued = Writings.issued(As.coordinator(), plan, "{}")
                    .statusCode(200)
                    .extract();
            rewrite(As.coordinator(), issued, Writings.PLAN)
                    .statusCode(409)
                    .body("code", equalTo("plan.already-issued"));
        }

        @Test
        void an_imported_plan_has_no_written_content() {
            var plan = Papers.accepted(Papers.PLAN).extract();
            As.coordinator()
                    .get(PLANS + "/" + plan.path("id") + "/content")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("plan.not-written"));
            rewrite(As.coordinator(), plan, Writings.PLAN).statusCode(409).body("code", equalTo("plan.not-written"));
        }

        @Test
        void a_plan_is_had_as_a_file_in_the_official_layout() {
            var plan = Writings.draft();
            var file = As.coordinator()
                    .get(PLANS + "/" + plan.path("id") + "/document.docx")
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''KH-VPUB.docx"))
                    .extract()
                    .asByteArray();
            assertEquals('P', file[0]);
            As.coordinatorElsewhere()
                    .get(PLANS + "/" + plan.path("id") + "/document.docx")
                    .then()
                    .statusCode(404);
            var imported = Papers.issued(Papers.PLAN).extract();
            As.officerOf("HCC")
                    .get(PLANS + "/" + imported.path("id") + "/document.docx")
                    .then()
                    .statusCode(200)
                    .header("X-Content-Type-Options", equalTo("nosniff"));
        }

        @Test
        void what_cannot_be_understood_is_400() {
            refused(Writings.PLAN.replace("\"TCHCQT\"}, {", "\"NOBODY\"}, {"), "unit.unknown");
            refused(
                    Writings.PLAN.replace(
                            "\"timeText\": \"Quý II/2026\"",
                            "\"timeText\": \"Quý II/2026\", \"dueOn\": \"2026-07-01\""),
                    "plan.time-differs");
            refused(Writings.PLAN.replace(", \"phrase\": \"Các phòng, ban\"}],", "}],"), "plan.unit-without-words");
            refused(
                    Writings.PLAN.replace(
                            "\"reporters\": [{\"phrase\": \"Các phòng, ban\"}], \"recipient\": {\"unitCode\": \"VPUB\"}",
                            "\"reporters\": [{\"phrase\": \"Các phòng, ban\"}]"),
                    "plan.duty-without-recipient");
            Writings.written(As.coordinator(), "{\"year\": 2026}").statusCode(400);
            Writings.written(As.coordinator(), Writings.PLAN.replace("\"year\": 2026,", "\"year\": 2026, \"mood\": 1,"))
                    .statusCode(400);
        }

        @Test
        void a_plan_with_a_unit_that_nobody_knows_is_kept_and_not_issued() {
            var plan = Writings.written(As.coordinator(), Writings.PLAN.replace("Các đơn vị sự nghiệp", "Đội xe số 2"))
                    .statusCode(201)
                    .extract();
            Writings.issued(As.coordinator(), plan, "{}")
                    .statusCode(409)
                    .body("code", equalTo("plan.unresolved"))
                    .body("title", containsString("1 "));
            var mended = rewrite(As.coordinator(), plan, Writings.PLAN)
                    .statusCode(200)
                    .extract();
            Writings.issued(As.coordinator(), mended, "{}").statusCode(200);
        }

        @Test
        void without_the_directory_a_plan_is_kept_and_issued_only_after_it_was_asked() {
            DirectoryStandIn.whileDown(() -> {
                var plan = Writings.draft();
                assertEquals(0, plan.<List<Object>>path("citations").size());
                Writings.issued(As.coordinator(), plan, "{}").statusCode(409).body("code", equalTo("plan.unresolved"));
            });
        }

        @Test
        void a_plan_without_tasks_and_a_task_without_units_are_not_issued() {
            var none = Writings.PLAN.replaceAll("(?s)\"tasks\": \\[.*\\],\\s*\"duties\"", "\"tasks\": [], \"duties\"");
            var empty = Writings.written(As.coordinator(), none).statusCode(201).extract();
            Writings.issued(As.coordinator(), empty, "{}").statusCode(409).body("code", equalTo("plan.no-tasks"));
            var idle = Writings.PLAN.replace(
                    "{\"role\": \"PERFORM\", \"unitCode\": \"TONGHOP\"}, {\"role\": \"PERFORM\", \"unitCode\": \"HCC\"}",
                    "");
            var plan = Writings.written(As.coordinator(), idle).statusCode(201).extract();
            Writings.issued(As.coordinator(), plan, "{}")
                    .statusCode(409)
                    .body("code", equalTo("plan.task-without-unit"))
                    .body("title", containsString("2"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void a_head_writes_the_own_units_plans_and_no_others() {
            var own = Writings.PLAN.replace("\"year\": 2026,", "\"year\": 2026, \"symbol\": \"KH-HCC\",");
            var plan = Writings.written(As.headOf("HCC"), own)
                    .statusCode(201)
                    .body("issuerCode", equalTo("HCC"))
                    .body("allowedActions", equalTo(List.of("WRITE", "CANCEL")))
                    .body("tasks[0].assignments", hasSize(8))
                    .extract();
            As.headOf("HCC").get(PLANS).then().body("items.id", hasItem(plan.<String>path("id")));
            As.officerOf("HCC").get(PLANS).then().body("items.id", not(hasItem(plan.<String>path("id"))));
            As.headOf("TONGHOP")
                    .get(PLANS + "/" + plan.path("id") + "/content")
                    .then()
                    .statusCode(404);
            rewrite(As.headOf("TONGHOP"), plan, own).statusCode(404);
            rewrite(As.headOf("HCC"), plan, own).statusCode(200);
            Writings.written(As.headOf("HCC"), own.replace("\"year\"", "\"issuerCode\": \"VPUB\", \"year\""))
                    .statusCode(403);
        }

        @Test
        void only_coordinators_and_heads_write() {
            Writings.written(As.officerOf("HCC"), Writings.PLAN).statusCode(403);
            Writings.written(As.role("clerk", "VPUB"), Writings.PLAN).statusCode(403);
            rewrite(As.coordinatorElsewhere(), Writings.draft(), Writings.PLAN).statusCode(404);
        }
    }

    private static void refused(String content, String code) {
        Writings.written(As.coordinator(), content).statusCode(400).body("code", equalTo(code));
    }

    private static ValidatableResponse rewrite(
            RequestSpecification by, ExtractableResponse<Response> plan, String content) {
        return As.json(by.header("If-Match", plan.header("ETag")), content)
                .put(PLANS + "/" + plan.path("id") + "/content")
                .then();
    }
}
