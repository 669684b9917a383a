package vn.dondoc.plan.comment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.Work;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class CommentResourceTest {

    @Test
    void what_is_said_of_a_task_is_read_by_all_who_see_it_and_what_is_said_of_a_part_by_those_who_see_the_part() {
        var work = Work.of("TONGHOP", Papers.PLAN);
        var other = Work.in(work.plan(), "NKUBND");
        say(As.role("leader", "VPUB"), work, "\"Cần xong trước kỳ họp\"", "null")
                .statusCode(201)
                .body("actor", equalTo("leader"))
                .body("unitCode", equalTo("VPUB"))
                .body("assignmentId", nullValue());
        say(As.officerOf("TONGHOP"), work, "\"  Đã xong một nửa \"", "\"" + work.assignment() + "\"")
                .statusCode(201)
                .body("text", equalTo("Đã xong một nửa"));
        list(As.coordinator(), work).body("items.text", equalTo(List.of("Đã xong một nửa", "Cần xong trước kỳ họp")));
        list(As.officerOf("NKUBND"), other).body("items.text", equalTo(List.of("Cần xong trước kỳ họp")));
        say(As.officerOf("NKUBND"), other, "\"x\"", "\"" + work.assignment() + "\"")
                .statusCode(404);
    }

    @Test
    void comments_are_paged() {
        var work = Work.of("TONGHOP", Papers.PLAN);
        for (var text : List.of("\"1\"", "\"2\"", "\"3\"")) {
            say(As.officerOf("TONGHOP"), work, text, "null").statusCode(201);
        }
        var page = list(As.coordinator().queryParam("size", 2), work)
                .body("items.text", equalTo(List.of("3", "2")))
                .extract();
        list(As.coordinator().queryParam("cursor", page.<String>path("next")), work)
                .body("items.text", equalTo(List.of("1")))
                .body("next", nullValue());
        As.coordinator()
                .queryParam("cursor", "eHg")
                .get(path(work))
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor.invalid"));
    }

    @Test
    void nothing_and_too_much_are_400_and_strangers_get_404() {
        var work = Work.of("TONGHOP", Papers.PLAN);
        say(As.officerOf("TONGHOP"), work, "\" \"", "null").statusCode(400);
        say(As.officerOf("TONGHOP"), work, "\"" + "a".repeat(2_001) + "\"", "null")
                .statusCode(400);
        say(As.officerOf("KINHTE"), work, "\"x\"", "null").statusCode(404);
        say(As.coordinatorElsewhere(), work, "\"x\"", "null").statusCode(404);
        As.liaison().get(path(work)).then().statusCode(404);
        say(As.auditor(), work, "\"x\"", "null").statusCode(403);
        list(As.auditor(), work).body("items", hasSize(0));
    }

    private static String path(Work work) {
        return As.V1 + "/tasks/" + work.task() + "/comments";
    }

    private static ValidatableResponse list(RequestSpecification who, Work work) {
        return who.get(path(work)).then().statusCode(200);
    }

    private static ValidatableResponse say(RequestSpecification who, Work work, String text, String part) {
        return As.json(who, "{\"text\": %s, \"assignmentId\": %s}".formatted(text, part))
                .post(path(work))
                .then();
    }
}
