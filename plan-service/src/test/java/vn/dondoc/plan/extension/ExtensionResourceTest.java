package vn.dondoc.plan.extension;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.Work;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class ExtensionResourceTest {

    private static final String EXTENSIONS = As.V1 + "/extensions";
    private static final String UNTIL = "2099-05-10";

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @Test
    void a_granted_request_moves_the_day_and_the_first_one_stays_known() {
        var work = Work.of("TONGHOP", Work.FAR_AWAY);
        var id = ask(work, UNTIL)
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("REQUESTED"))
                .body("dueOn", equalTo("2099-04-29"))
                .body("requestedInTime", equalTo(true))
                .body("excerpt", startsWith("Tập huấn"))
                .body("allowedActions", equalTo(List.of("WITHDRAW")))
                .extract()
                .<String>path("id");
        As.coordinator().get(EXTENSIONS + "/" + id).then().body("allowedActions", equalTo(List.of("GRANT", "REFUSE")));
        decide(As.role("leader", "VPUB"), id, 0, "{\"granted\": true}")
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("grantedUntil", equalTo(UNTIL))
                .body("closedBy", equalTo("leader"))
                .body("allowedActions", empty());
        work.seen()
                .body("dueOn", equalTo(UNTIL))
                .body("originalDueOn", equalTo("2099-04-29"))
                .body("wasLate", equalTo(false))
                .body("bucket", equalTo("OPEN_ON_TIME"));
    }

    @Test
    void work_that_was_late_and_is_done_becomes_on_time_and_stays_marked() {
        var work = Work.of("TONGHOP", Papers.PLAN);
        var until = LocalDate.now(clock).plusDays(10);
        var id = ask(work, until.toString())
                .statusCode(201)
                .body("requestedInTime", equalTo(false))
                .extract()
                .<String>path("id");
        work.say(As.officerOf("TONGHOP"), "{\"status\": \"DONE\"}")
                .statusCode(200)
                .body("bucket", equalTo("DONE_LATE"))
                .body("wasLate", equalTo(true));
        decide(As.coordinator(), id, 0, "{\"granted\": true}").statusCode(200);
        work.seen().body("bucket", equalTo("DONE_ON_TIME")).body("wasLate", equalTo(true));
    }

    @Test
    void the_office_can_grant_less_or_nothing_and_says_why() {
        var work = Work.of("TONGHOP", Work.FAR_AWAY);
        var id = asked(work);
        decide(As.coordinator(), id, 0, "{\"granted\": false}")
                .statusCode(400)
                .body("code", equalTo("extension.reason-missing"));
        decide(
                        As.coordinator(),
                        id,
                        0,
                        "{\"granted\": true, \"until\": \"2099-05-02\", \"reason\": \"Kịp trước kỳ họp\"}")
                .statusCode(200)
                .body("grantedUntil", equalTo("2099-05-02"));
        var second = asked(work);
        decide(As.coordinator(), second, 0, "{\"granted\": false, \"reason\": \"Không thể lùi\"}")
                .statusCode(200)
                .body("answer", equalTo("Không thể lùi"));
        work.seen().body("dueOn", equalTo("2099-05-02")).body("originalDueOn", equalTo("2099-04-29"));
    }

    @Test
    void a_unit_asks_once_at_a_time_and_can_take_it_back() {
        var work = Work.of("TONGHOP", Work.FAR_AWAY);
        var id = asked(work);
        ask(work, UNTIL).statusCode(409).body("code", equalTo("constraint.extension_one_open"));
        withdraw(As.officerOf("TONGHOP"), id).statusCode(200).body("status", equalTo("WITHDRAWN"));
        decide(As.coordinator(), id, 1, "{\"granted\": true}")
                .statusCode(409)
                .body("code", equalTo("extension.closed"));
        asked(work);
    }

    @Test
    void two_who_decide_at_once_do_not_overwrite_each_other() {
        var work = Work.of("TONGHOP", Work.FAR_AWAY);
        var id = asked(work);
        Supplier<Integer> grant = () ->
                decide(As.coordinator(), id, 0, "{\"granted\": true}").extract().statusCode();
        Supplier<Integer> refuse =
                () -> decide(As.role("leader", "VPUB"), id, 0, "{\"granted\": false, \"reason\": \"Không\"}")
                        .extract()
                        .statusCode();
        var answers =
                Stream.of(CompletableFuture.supplyAsync(grant), CompletableFuture.supplyAsync(refuse)).toList().stream()
                        .map(CompletableFuture::join)
                        .sorted()
                        .toList();
        assertEquals(List.of(200, 412), answers);
    }

    @Test
    void a_stale_or_missing_version_is_412_or_428() {
        var id = asked(Work.of("TONGHOP", Work.FAR_AWAY));
        decide(As.coordinator(), id, 7, "{\"granted\": true}").statusCode(412);
        As.json(As.coordinator(), "{\"granted\": true}")
                .post(EXTENSIONS + "/" + id + "/decision")
                .then()
                .statusCode(428);
    }

    @Test
    void a_suspended_plan_grants_nothing_but_a_request_can_be_refused() throws Exception {
        var work = Work.of("TONGHOP", Work.FAR_AWAY);
        var id = asked(work);
        stand(work.plan(), "PAUSED");
        As.coordinator().get(EXTENSIONS + "/" + id).then().body("allowedActions", equalTo(List.of("REFUSE")));
        decide(As.coordinator(), id, 0, "{\"granted\": true}").statusCode(409).body("code", equalTo("task.not-open"));
        ask(work, UNTIL).statusCode(409).body("code", equalTo("task.not-open"));
        decide(As.coordinator(), id, 0, "{\"granted\": false, \"reason\": \"Kế hoạch tạm dừng\"}")
                .statusCode(200);
        work.seen().body("dueOn", equalTo("2099-04-29"));
    }

    @Test
    void what_is_done_or_has_no_day_cannot_be_extended() {
        var done = Work.of("TONGHOP", Work.FAR_AWAY);
        done.say(As.officerOf("TONGHOP"), "{\"status\": \"DONE\"}").statusCode(200);
        ask(done, UNTIL).statusCode(409).body("code", equalTo("extension.done"));
        var waiting = Work.of(
                "TONGHOP", Papers.PLAN.replace("trước ngày 30/4/2024", "sau khi có hướng dẫn của Công an tỉnh"));
        ask(waiting, UNTIL).statusCode(409).body("code", equalTo("extension.no-due-day"));
    }

    @Test
    void only_the_unit_asks_and_only_the_office_decides() {
        var work = Work.of("TONGHOP", Work.FAR_AWAY);
        post(As.officerOf("KINHTE"), work, UNTIL).statusCode(404);
        post(As.officerOf("TCHCQT"), work, UNTIL).statusCode(404);
        post(As.coordinator(), work, UNTIL).statusCode(403);
        var id = post(As.headOf("TONGHOP"), work, UNTIL)
                .statusCode(201)
                .extract()
                .<String>path("id");
        As.officerOf("KINHTE").get(EXTENSIONS + "/" + id).then().statusCode(404);
        decide(As.coordinatorElsewhere(), id, 0, "{\"granted\": true}").statusCode(404);
        decide(As.officerOf("TONGHOP"), id, 0, "{\"granted\": true}").statusCode(403);
        decide(As.role("coordinator", "TONGHOP"), id, 0, "{\"granted\": true}").statusCode(403);
        withdraw(As.officerOf("KINHTE"), id).statusCode(404);
    }

    @Test
    void nonsense_is_400() {
        var work = Work.of("TONGHOP", Work.FAR_AWAY);
        ask(work, "2099-04-29").statusCode(400).body("code", equalTo("extension.not-later"));
        ask(work, "9999-12-31").statusCode(400).body("code", equalTo("extension.too-far"));
        As.json(As.officerOf("TONGHOP"), "{\"until\": \"2099-05-10\", \"reason\": \" \"}")
                .post(work.path() + "/extensions")
                .then()
                .statusCode(400);
        decide(As.coordinator(), asked(work), 0, "{}").statusCode(400);
    }

    @Test
    void the_list_is_narrowed_and_paged_and_shows_each_what_concerns_him() {
        var work = Work.of("TONGHOP", Work.FAR_AWAY);
        var other = Work.in(work.plan(), "NKUBND");
        var first = asked(work);
        ask(other, UNTIL, "NKUBND").statusCode(201);
        withdraw(As.officerOf("TONGHOP"), first).statusCode(200);
        var plan = As.coordinator().queryParam("planId", work.plan());
        var page = plan.queryParam("size", 1)
                .get(EXTENSIONS)
                .then()
                .body("items", hasSize(1))
                .extract();
        As.coordinator()
                .queryParam("planId", work.plan())
                .queryParam("cursor", page.<String>path("next"))
                .get(EXTENSIONS)
                .then()
                .body("items.id", equalTo(List.of(first)))
                .body("next", nullValue());
        list(As.coordinator(), work, "status", "REQUESTED").body("items.unit.code", equalTo(List.of("NKUBND")));
        list(As.coordinator(), work, "unit", "TONGHOP").body("items.id", equalTo(List.of(first)));
        list(As.officerOf("TONGHOP"), work, "size", "9").body("items.id", equalTo(List.of(first)));
        list(As.auditor(), work, "size", "9").body("items", hasSize(2));
        list(As.liaison(), work, "size", "9").body("items", empty());
    }

    private static ValidatableResponse list(RequestSpecification who, Work work, String name, String value) {
        return who.queryParam("planId", work.plan())
                .queryParam(name, value)
                .get(EXTENSIONS)
                .then()
                .statusCode(200);
    }

    private static String asked(Work work) {
        return ask(work, UNTIL).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse ask(Work work, String until) {
        return ask(work, until, "TONGHOP");
    }

    private static ValidatableResponse ask(Work work, String until, String unit) {
        return post(As.officerOf(unit), work, until);
    }

    private static ValidatableResponse post(RequestSpecification who, Work work, String until) {
        return As.json(who, "{\"until\": \"%s\", \"reason\": \"Chờ kinh phí\"}".formatted(until))
                .post(work.path() + "/extensions")
                .then();
    }

    private static ValidatableResponse decide(RequestSpecification who, String id, int version, String body) {
        return As.json(who.header("If-Match", Work.tag(version)), body)
                .post(EXTENSIONS + "/" + id + "/decision")
                .then();
    }

    private static ValidatableResponse withdraw(RequestSpecification who, String id) {
        return who.header("If-Match", Work.tag(0))
                .post(EXTENSIONS + "/" + id + "/withdrawal")
                .then();
    }

    private void stand(String plan, String standing) throws Exception {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update assignment set standing = ? where plan_id = cast(? as uuid)")) {
            update.setString(1, standing);
            update.setString(2, plan);
            update.executeUpdate();
        }
    }
}
