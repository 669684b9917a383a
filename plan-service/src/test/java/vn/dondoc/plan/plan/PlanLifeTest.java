package vn.dondoc.plan.plan;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.OfficeClock;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.plan.history.PlanHistory;
import vn.dondoc.plan.register.Register;
import vn.dondoc.plan.task.TaskService;
import vn.dondoc.plan.writing.Writings;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class PlanLifeTest {

    private static final String PLANS = As.V1 + "/plans";
    private static final String REASON =
            "{\"reason\": \"Theo chỉ đạo\", \"orderedBy\": \"Thông báo số 12/TB-VPUB\", \"on\": \"2024-03-01\"}";

    @Inject
    PlanBook book;

    @Inject
    TaskService tasks;

    @Inject
    Register register;

    @Inject
    PlanHistory history;

    @Inject
    Event<PlanIssued> issues;

    @Nested
    class Steps {

        @Test
        void a_suspended_plans_tasks_cannot_be_worked_on_until_it_is_resumed() {
            var plan = Papers.issued(Papers.PLAN).extract();
            var suspended = step(plan, "suspension")
                    .statusCode(200)
                    .body("status", equalTo("SUSPENDED"))
                    .body("allowedActions", equalTo(List.of("AMEND", "RESUME", "CLOSE", "CANCEL")))
                    .body("tasks[1].assignments[0].standing", equalTo("PAUSED"))
                    .extract();
            progress(plan).statusCode(409).body("code", equalTo("task.not-open"));
            As.officerOf("TONGHOP")
                    .queryParam("size", 100)
                    .get(As.V1 + "/tasks")
                    .then()
                    .body("items.plan.id", not(hasItem(plan.<String>path("id"))));
            step(suspended, "resumption").statusCode(200).body("status", equalTo("ISSUED"));
            progress(plan).statusCode(200);
        }

        @Test
        void closing_with_open_work_says_how_much_stays_undone() {
            var plan = Papers.issued(Papers.PLAN).extract();
            progress(plan).statusCode(200);
            step(plan, "closure")
                    .statusCode(200)
                    .body("status", equalTo("CLOSED"))
                    .body("unfinished", equalTo(11))
                    .body("allowedActions", empty());
            progress(plan).statusCode(409);
            As.officerOf("TONGHOP")
                    .queryParam("size", 100)
                    .get(As.V1 + "/tasks")
                    .then()
                    .body("items.plan.id", hasItem(plan.<String>path("id")));
            As.auditor()
                    .get(PLANS + "/" + plan.path("id") + "/history")
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo(List.of("ACCEPTED", "ISSUED", "CLOSED")))
                    .body("by", equalTo(List.of("coordinator", "coordinator", "coordinator")))
                    .body("[2].reason", equalTo("Theo chỉ đạo"))
                    .body("[2].orderedBy", equalTo("Thông báo số 12/TB-VPUB"))
                    .body("[2].on", equalTo("2024-03-01"))
                    .body("[2].unfinished", equalTo(11));
        }

        @Test
        void a_step_that_does_not_fit_the_state_is_409() {
            var draft = Papers.accepted(Papers.PLAN).extract();
            step(draft, "suspension").statusCode(409).body("code", equalTo("plan.not-issued"));
            step(draft, "resumption").statusCode(409).body("code", equalTo("plan.not-suspended"));
            step(draft, "closure").statusCode(409).body("code", equalTo("plan.not-in-force"));
            var cancelled = step(draft, "cancellation")
                    .statusCode(200)
                    .body("status", equalTo("CANCELLED"))
                    .extract();
            step(cancelled, "cancellation").statusCode(409).body("code", equalTo("plan.already-ended"));
            step(cancelled, "issue").statusCode(409).body("code", equalTo("plan.already-issued"));
        }

        @Test
        void a_step_wants_a_reason_and_the_present_version() {
            var plan = Papers.issued(Papers.PLAN).extract();
            Writings.step(As.coordinator(), plan, "closure", "{}").statusCode(400);
            Writings.step(As.coordinator(), plan, "closure", REASON.replace("2024-03-01", "2999-01-01"))
                    .statusCode(400)
                    .body("code", equalTo("plan.day-in-future"));
            As.json(As.coordinator(), REASON)
                    .post(PLANS + "/" + plan.path("id") + "/closure")
                    .then()
                    .statusCode(428);
            step(plan, "suspension").statusCode(200);
            step(plan, "closure").statusCode(412);
        }

        @Test
        void each_step_is_told_to_the_feed_with_the_whole_plan() {
            var plan = Papers.issued(Papers.PLAN).extract();
            step(plan, "suspension").statusCode(200);
            var event = PlanResourceTest.lastEvent("plan.suspended");
            assertEquals(plan.<String>path("id"), event.get("subjectId"));
            assertEquals("ISSUED", ((java.util.Map<?, ?>) event.get("before")).get("status"));
            assertEquals("SUSPENDED", ((java.util.Map<?, ?>) event.get("after")).get("status"));
        }
    }

    @Nested
    class Rights {

        @Test
        void a_clerk_numbers_and_issues_and_does_nothing_else() {
            var plan = Writings.draft();
            var clerk = "clerk";
            var issued = Writings.issued(As.role(clerk, "VPUB"), plan, "{}")
                    .statusCode(200)
                    .extract();
            Writings.step(As.role(clerk, "VPUB"), issued, "closure", REASON).statusCode(403);
        }

        @Test
        void a_clerk_of_another_unit_sees_no_draft_and_issues_nothing() {
            var plan = Writings.draft();
            Writings.issued(As.role("clerk", "CONGANTINH"), plan, "{}").statusCode(404);
            Writings.issued(As.role("clerk", "HCC"), plan, "{}").statusCode(404);
            var seen = Papers.issued(Papers.PLAN).extract();
            Writings.issued(As.role("clerk", "HCC"), seen, "{}").statusCode(403);
        }

        @Test
        void a_head_closes_the_own_units_plan_and_not_the_offices() {
            var own = Writings.PLAN.replace("\"year\": 2026,", "\"year\": 2026, \"symbol\": \"KH-HCC\",");
            var plan = Writings.written(As.headOf("HCC"), own).statusCode(201).extract();
            Writings.issued(As.headOf("HCC"), plan, "{}").statusCode(403);
            var issued = Writings.issued(As.coordinator(), plan, "{}")
                    .statusCode(200)
                    .extract();
            Writings.step(As.headOf("HCC"), issued, "closure", REASON).statusCode(200);
            var offices = Papers.issued(Papers.PLAN).extract();
            Writings.step(As.headOf("HCC"), offices, "closure", REASON).statusCode(403);
        }

        @Test
        void others_only_read() {
            var plan = Papers.issued(Papers.PLAN).extract();
            for (var role : List.of("leader", "auditor", "officer", "admin")) {
                Writings.step(As.role(role, "VPUB"), plan, "suspension", REASON).statusCode(403);
                As.role(role, "VPUB")
                        .get(PLANS + "/" + plan.path("id") + "/history")
                        .then()
                        .statusCode(200);
            }
            As.liaison().get(PLANS + "/" + plan.path("id") + "/history").then().statusCode(404);
        }
    }

    @Nested
    class Numbers {

        @Test
        void a_written_plan_takes_the_next_number_of_its_issuer_and_year() {
            var first = unitsPlan("NKUBND", "{}").statusCode(200).extract();
            assertEquals("01", first.path("number"));
            assertEquals(LocalDate.now(OfficeClock.ZONE).toString(), first.path("issuedOn"));
            assertEquals("02", unitsPlan("NKUBND", "{}").extract().path("number"));
            assertEquals(
                    "04", unitsPlan("NKUBND", "{\"number\": \"4\"}").extract().path("number"));
            unitsPlan("NKUBND", "{\"number\": \"02\"}").statusCode(409).body("code", equalTo("register.number-taken"));
            unitsPlan("NKUBND", "{\"number\": \"2\"}").statusCode(409).body("code", equalTo("register.number-taken"));
            unitsPlan("NKUBND", "{\"number\": \"II\"}").statusCode(400);
            var earlier = unitsPlan("NKUBND", "{\"issuedOn\": \"2025-12-31\"}").extract();
            assertEquals("01", earlier.path("number"));
            unitsPlan("NKUBND", "{\"issuedOn\": \"2999-12-31\"}").statusCode(400);
            As.coordinator()
                    .queryParam("issuer", "NKUBND")
                    .get(PLANS + "/register")
                    .then()
                    .statusCode(200)
                    .body("entries.number", equalTo(List.of("01", "02", "04")))
                    .body("findings.kind", equalTo(List.of("GAP")))
                    .body("findings[0].from", equalTo("03"))
                    .body("next", equalTo("05"));
            As.coordinator()
                    .queryParam("issuer", "NKUBND")
                    .queryParam("year", 2025)
                    .get(PLANS + "/register")
                    .then()
                    .body("entries.planId", equalTo(List.of(earlier.<String>path("id"))));
        }

        @Test
        void a_cancelled_plan_keeps_its_number_and_a_cancelled_draft_has_none() {
            var plan = unitsPlan("NKTHANHXUAN", "{}").extract();
            step(plan, "cancellation")
                    .statusCode(200)
                    .body("number", equalTo("01"))
                    .body("tasks[0].assignments[0].standing", equalTo("WITHDRAWN"));
            var draft = Writings.draft();
            step(draft, "cancellation").statusCode(200).body("number", nullValue());
            assertEquals("02", unitsPlan("NKTHANHXUAN", "{}").extract().path("number"));
            As.coordinator()
                    .queryParam("issuer", "NKTHANHXUAN")
                    .get(PLANS + "/register")
                    .then()
                    .body("entries.status", equalTo(List.of("CANCELLED", "ISSUED")))
                    .body("findings", empty());
        }

        @Test
        void plans_that_are_issued_at_the_same_time_take_different_numbers() throws Exception {
            var drafts = IntStream.range(0, 6)
                    .mapToObj(_ -> unitsDraft("TTTHONGTIN"))
                    .toList();
            var together = new CyclicBarrier(drafts.size());
            try (var clerks = Executors.newFixedThreadPool(drafts.size())) {
                List<Callable<String>> issues = drafts.stream()
                        .<Callable<String>>map(draft -> () -> {
                            together.await();
                            return Writings.issued(As.coordinator(), draft, "{}")
                                    .extract()
                                    .path("number");
                        })
                        .toList();
                var numbers = clerks.invokeAll(issues).stream()
                        .map(done -> done.resultNow())
                        .sorted()
                        .toList();
                assertEquals(List.of("01", "02", "03", "04", "05", "06"), numbers);
            }
        }

        @Test
        void an_imported_plan_enters_with_its_own_number_and_no_other() {
            var plan = Papers.accepted(Papers.PLAN).extract();
            Writings.issued(As.coordinator(), plan, "{\"number\": \"9999\"}")
                    .statusCode(409)
                    .body("code", equalTo("plan.number-of-document"));
            var issued = Writings.issued(As.coordinator(), plan, "{}")
                    .statusCode(200)
                    .extract();
            assertEquals(plan.<String>path("number"), issued.path("number"));
            As.coordinator()
                    .queryParam("year", 2024)
                    .get(PLANS + "/register")
                    .then()
                    .body("entries.planId", hasItem(plan.<String>path("id")));
        }

        @Test
        void a_number_with_and_without_its_zero_is_taken_once() {
            var first = PlanResourceTest.withNumber("8/KH-XYZ", "2019-02-19");
            var second = PlanResourceTest.withNumber("08/KH-XYZ", "2019-03-19");
            Writings.issued(As.coordinator(), first, "{}").statusCode(200);
            Writings.issued(As.coordinator(), second, "{}")
                    .statusCode(409)
                    .body("code", equalTo("constraint.plan_number_taken"));
        }

        @Test
        void the_year_of_the_number_turns_at_midnight_of_ho_chi_minh() {
            assertEquals(
                    "2031-12-31", issuedAt("2031-12-31T16:59:59Z").issuedOn().toString());
            var first = issuedAt("2031-12-31T17:00:00Z");
            assertEquals("2032-01-01", first.issuedOn().toString());
            assertEquals("01", first.number());
            assertEquals("02", issuedAt("2031-12-31T17:00:01Z").number());
        }

        private PlanView issuedAt(String moment) {
            var draft = unitsDraft("KINHTE");
            var clock = Clock.fixed(Instant.parse(moment), OfficeClock.ZONE);
            var life = new PlanLife(book, tasks, register, history, issues, clock);
            var coordinator = new Actor("coordinator", Set.of("coordinator"), "VPUB");
            var id = UUID.fromString(draft.path("id"));
            return QuarkusTransaction.requiringNew()
                    .call(() -> life.issue(coordinator, id, draft.header("ETag"), IssueRequest.PLAIN));
        }

        @Test
        void the_register_of_another_office_is_404() {
            As.coordinator()
                    .queryParam("issuer", "CONGANTINH")
                    .get(PLANS + "/register")
                    .then()
                    .statusCode(404);
            As.liaison().get(PLANS + "/register").then().statusCode(404);
            As.coordinator()
                    .queryParam("year", 1)
                    .get(PLANS + "/register")
                    .then()
                    .statusCode(400);
        }
    }

    private static ValidatableResponse unitsPlan(String unit, String body) {
        return Writings.issued(As.coordinator(), unitsDraft(unit), body);
    }

    private static ExtractableResponse<Response> unitsDraft(String unit) {
        var content = Writings.PLAN.replace(
                "\"year\": 2026,",
                "\"year\": 2026, \"issuerCode\": \"%s\", \"symbol\": \"KH-%s\",".formatted(unit, unit));
        return Writings.written(As.coordinator(), content).statusCode(201).extract();
    }

    private static ValidatableResponse step(ExtractableResponse<Response> plan, String step) {
        return Writings.step(As.coordinator(), plan, step, step.equals("issue") ? "{}" : REASON);
    }

    /** The second task's part of the first room, done. */
    private static ValidatableResponse progress(ExtractableResponse<Response> plan) {
        var task = plan.<String>path("tasks[1].id");
        RequestSpecification officer = As.officerOf("TONGHOP");
        var seen = officer.get(As.V1 + "/tasks/" + task).then().statusCode(200).extract();
        var version = seen.<Integer>path("assignments[0].version");
        assertNotEquals(-1, version);
        return As.json(As.officerOf("TONGHOP").header("If-Match", "\"" + version + "\""), "{\"status\": \"DONE\"}")
                .post(As.V1 + "/tasks/" + task + "/assignments/" + seen.path("assignments[0].id") + "/progress")
                .then();
    }
}
