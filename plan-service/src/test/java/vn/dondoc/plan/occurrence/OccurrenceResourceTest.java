package vn.dondoc.plan.occurrence;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.Work;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class OccurrenceResourceTest {

    private static final String EVENT = "sau khi có hướng dẫn của Công an tỉnh";
    private static final String COUNTED = "trong 05 ngày làm việc kể từ ngày nhận được hướng dẫn";

    @Inject
    Clock clock;

    @Test
    void a_recorded_event_gives_every_part_its_day() {
        var work = waiting(EVENT);
        triggers(As.officerOf("TONGHOP"), work, null)
                .body("$", hasSize(1))
                .body("[0].taskIds", equalTo(List.of(work.task())))
                .body("[0].waiting", hasSize(1))
                .body("[0].tasks[0].timeText", equalTo(EVENT))
                .body("[0].allowedActions", empty());
        triggers(As.coordinator(), work, null).body("[0].allowedActions", equalTo(List.of("RECORD")));
        record(As.coordinator(), work, "2026-03-02", "\"2035-03-31\"")
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("tasks.dueOn", equalTo(List.of("2035-03-31")))
                .body("allowedActions", equalTo(List.of("WITHDRAW")));
        work.seen().body("dueOn", equalTo("2035-03-31")).body("originalDueOn", nullValue());
        parts(work).body("assignments.dueOn", everyItem(is("2035-03-31"))).body("assignments", hasSize(4));
        triggers(As.coordinator(), work, null)
                .body("[0].waiting", empty())
                .body("[0].allowedActions", empty())
                .body("[0].tasks[0].dueOn", equalTo("2035-03-31"));
        list(As.officerOf("TONGHOP"), work).body("source", equalTo(List.of("Hướng dẫn số 12/HD-CAT")));
    }

    @Test
    void what_is_counted_from_the_event_is_proposed_in_words_and_taken_when_no_day_is_said() {
        var work = waiting(COUNTED);
        triggers(As.coordinator(), work, "2026-03-02")
                .body("[0].tasks[0].proposal.dueOn", equalTo("2026-03-09"))
                .body("[0].tasks[0].proposal.sentence", containsString("chưa trừ ngày nghỉ lễ"));
        record(As.coordinator(), work, "2026-03-02", "null").statusCode(201);
        work.seen().body("dueOn", equalTo("2026-03-09")).body("bucket", equalTo("OPEN_LATE"));
    }

    @Test
    void an_event_is_recorded_once_unless_the_recording_was_wrong() {
        var work = waiting(EVENT);
        var id = record(As.coordinator(), work, "2026-03-02", "\"2035-03-31\"")
                .statusCode(201)
                .extract()
                .<String>path("id");
        record(As.coordinator(), work, "2026-03-02", "\"2035-04-30\"")
                .statusCode(409)
                .body("code", equalTo("constraint.occurrence_once"));
        work.seen().body("dueOn", equalTo("2035-03-31"));
        withdraw(As.coordinator(), id, "\"1\"").statusCode(412);
        withdraw(As.coordinatorElsewhere(), id, "\"0\"").statusCode(404);
        withdraw(As.coordinator(), id, "\"0\"").statusCode(200).body("withdrawalReason", equalTo("Nhầm ngày"));
        withdraw(As.coordinator(), id, "\"1\"").statusCode(409).body("code", equalTo("occurrence.withdrawn"));
        work.seen().body("dueOn", nullValue()).body("wasLate", equalTo(false));
        record(As.coordinator(), work, "2026-03-03", "\"2035-04-30\"").statusCode(201);
        list(As.coordinator(), work).body("$", hasSize(2)).body("[1].allowedActions", empty());
    }

    @Test
    void two_who_record_at_once_record_once() {
        var work = waiting(EVENT);
        var answers = Stream.of("\"2035-03-31\"", "\"2035-04-30\"")
                .map(due -> CompletableFuture.supplyAsync(() -> record(As.coordinator(), work, "2026-03-02", due)
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(201, 409), answers);
    }

    @Test
    void tomorrow_s_event_and_a_task_that_waits_for_none_are_400() {
        var work = waiting(EVENT);
        var tomorrow = LocalDate.now(clock).plusDays(1).toString();
        record(As.coordinator(), work, tomorrow, "\"2035-03-31\"")
                .statusCode(400)
                .body("code", equalTo("occurrence.in-future"));
        record(As.coordinator(), work, "2026-03-02", "null")
                .statusCode(400)
                .body("code", equalTo("occurrence.due-missing"));
        record(As.coordinator(), work, "2026-03-02", "\"2026-03-01\"")
                .statusCode(400)
                .body("code", equalTo("occurrence.due-unfit"));
        var dated = Work.of("TONGHOP", Papers.PLAN);
        record(As.coordinator(), dated, "2026-03-02", "\"2035-03-31\"")
                .statusCode(400)
                .body("code", equalTo("occurrence.not-waiting"));
    }

    @Test
    void only_the_office_records() {
        var work = waiting(EVENT);
        record(As.coordinatorElsewhere(), work, "2026-03-02", "\"2035-03-31\"").statusCode(404);
        record(As.role("coordinator", "TONGHOP"), work, "2026-03-02", "\"2035-03-31\"")
                .statusCode(403);
        record(As.officerOf("TONGHOP"), work, "2026-03-02", "\"2035-03-31\"").statusCode(403);
        As.liaison().get(As.V1 + "/plans/" + work.plan() + "/triggers").then().statusCode(404);
    }

    @Test
    void the_day_of_an_event_can_be_extended_too() {
        var work = waiting(EVENT);
        record(As.coordinator(), work, "2026-03-02", "\"2035-03-31\"").statusCode(201);
        var id = As.json(As.officerOf("TONGHOP"), "{\"until\": \"2035-04-30\", \"reason\": \"Chờ kinh phí\"}")
                .post(work.path() + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        As.json(As.coordinator().header("If-Match", "\"0\""), "{\"granted\": true}")
                .post(As.V1 + "/extensions/" + id + "/decision")
                .then()
                .statusCode(200);
        work.seen().body("dueOn", equalTo("2035-04-30")).body("originalDueOn", equalTo("2035-03-31"));
    }

    private static Work waiting(String words) {
        return Work.of("TONGHOP", Papers.PLAN.replace("trước ngày 30/4/2024", words));
    }

    private static ValidatableResponse parts(Work work) {
        return As.coordinator().get(As.V1 + "/tasks/" + work.task()).then().statusCode(200);
    }

    private static ValidatableResponse triggers(RequestSpecification who, Work work, String happenedOn) {
        var request = happenedOn == null ? who : who.queryParam("happenedOn", happenedOn);
        return request.get(As.V1 + "/plans/" + work.plan() + "/triggers").then().statusCode(200);
    }

    private static ValidatableResponse list(RequestSpecification who, Work work) {
        return who.get(As.V1 + "/plans/" + work.plan() + "/occurrences").then().statusCode(200);
    }

    private static ValidatableResponse record(RequestSpecification who, Work work, String happenedOn, String dueOn) {
        return As.json(who, """
                        {"trigger": "%s", "taskIds": ["%s"], "happenedOn": "%s", "source": "Hướng dẫn số 12/HD-CAT",
                         "dueOn": %s}""".formatted(EVENT, work.task(), happenedOn, dueOn))
                .post(As.V1 + "/plans/" + work.plan() + "/occurrences")
                .then();
    }

    private static ValidatableResponse withdraw(RequestSpecification who, String id, String tag) {
        return As.json(who.header("If-Match", tag), "{\"reason\": \"Nhầm ngày\"}")
                .post(As.V1 + "/occurrences/" + id + "/withdrawal")
                .then();
    }
}
