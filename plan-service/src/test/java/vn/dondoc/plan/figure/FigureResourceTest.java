package vn.dondoc.plan.figure;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.task.Bucket;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class FigureResourceTest {

    private static final String FIGURES = As.V1 + "/tasks/figures";

    @Nested
    class AsCoordinator {

        @Test
        void the_row_of_all_counts_the_whole_subtree_in_four_buckets() {
            var plan = planWithOneDone();
            figures(As.coordinator(), plan)
                    .body("rows", hasSize(1))
                    .body("rows[0].total", equalTo(12))
                    .body("rows[0].doneLate", equalTo(1))
                    .body("rows[0].openLate", equalTo(11))
                    .body("rows[0].openOnTime", equalTo(0))
                    .body("rows[0].notStarted", equalTo(11))
                    .body("rows[0].key", equalTo(""));
        }

        @Test
        void rows_are_told_apart_by_unit_plan_or_month() {
            var plan = planWithOneDone();
            figures(As.coordinator().queryParam("by", "UNIT"), plan)
                    .body("rows", hasSize(11))
                    .body("rows.find { it.key == 'TONGHOP' }.label", equalTo("Phòng Tổng hợp"))
                    .body("rows.find { it.key == 'TONGHOP' }.doneLate", equalTo(1))
                    .body("rows.find { it.key == 'TONGHOP' }.total", equalTo(2));
            figures(As.coordinator().queryParam("by", "MONTH"), plan)
                    .body("rows.key", equalTo(List.of("2024-04", "2024-12")))
                    .body("rows.label", equalTo(List.of("04/2024", "12/2024")))
                    .body("rows.total", equalTo(List.of(4, 8)));
            figures(As.coordinator().queryParam("by", "PLAN"), plan)
                    .body("rows.key", equalTo(List.of(plan)))
                    .body("rows[0].total", equalTo(12));
        }

        @ParameterizedTest
        @EnumSource
        void the_figures_and_the_list_agree(Bucket bucket) {
            var plan = planWithOneDone();
            List<?> listed = As.coordinator()
                    .queryParam("planId", plan)
                    .queryParam("bucket", bucket)
                    .get(As.V1 + "/tasks")
                    .path("items");
            var word =
                    switch (bucket) {
                        case DONE_ON_TIME -> "doneOnTime";
                        case DONE_LATE -> "doneLate";
                        case OPEN_ON_TIME -> "openOnTime";
                        case OPEN_LATE -> "openLate";
                    };
            figures(As.coordinator(), plan).body("rows[0]." + word, equalTo(listed.size()));
        }

        @ParameterizedTest
        @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
        void pages_show_every_row_once(FigureGrouping by) {
            planWithOneDone();
            planWithOneDone();
            List<String> keys = new ArrayList<>();
            String next = null;
            do {
                var request = As.coordinator().queryParam("by", by).queryParam("size", 2);
                var page = (next == null ? request : request.queryParam("cursor", next))
                        .get(FIGURES)
                        .then()
                        .statusCode(200)
                        .extract();
                keys.addAll(page.path("rows.key"));
                next = page.path("next");
            } while (next != null);
            List<String> whole =
                    As.coordinator().queryParam("by", by).get(FIGURES).path("rows.key");
            assertEquals(whole, keys.subList(0, whole.size()));
            assertEquals(keys.stream().distinct().toList(), keys);
        }

        @Test
        void a_bad_question_is_400() {
            As.coordinator().queryParam("size", 0).get(FIGURES).then().statusCode(400);
            As.coordinator()
                    .queryParam("by", "UNIT")
                    .queryParam("cursor", "%")
                    .get(FIGURES)
                    .then()
                    .statusCode(400);
            As.coordinator().queryParam("by", "DAY").get(FIGURES).then().statusCode(404);
        }
    }

    @Nested
    class AsOthers {

        @Test
        void an_officer_s_figures_are_the_own_unit_s() {
            var plan = planWithOneDone();
            figures(As.officerOf("TONGHOP"), plan).body("rows[0].total", equalTo(2));
            figures(As.officerOf("TONGHOP").queryParam("unit", "KINHTE"), plan).body("rows[0].total", equalTo(0));
            figures(As.officerOf("TONGHOP").queryParam("by", "UNIT"), plan)
                    .body("rows.key", equalTo(List.of("TONGHOP")));
        }

        @Test
        void the_liaison_and_a_coordinator_elsewhere_count_nothing_and_a_stranger_is_401() {
            var plan = planWithOneDone();
            figures(As.liaison().queryParam("by", "UNIT"), plan).body("rows", empty());
            figures(As.coordinatorElsewhere(), plan).body("rows[0].total", equalTo(0));
            RestAssured.given().get(FIGURES).then().statusCode(401);
        }
    }

    private static ValidatableResponse figures(RequestSpecification request, String plan) {
        return request.queryParam("planId", plan).get(FIGURES).then().statusCode(200);
    }

    private static String planWithOneDone() {
        var plan = Papers.issued(Papers.PLAN).extract().<String>path("id");
        var row = As.officerOf("TONGHOP")
                .queryParam("planId", plan)
                .get(As.V1 + "/tasks")
                .then()
                .extract();
        As.json(As.officerOf("TONGHOP").header("If-Match", "\"1\""), "{\"status\": \"DONE\"}")
                .post(As.V1 + "/tasks/" + row.path("items[0].taskId") + "/assignments/"
                        + row.path("items[0].assignmentId") + "/progress")
                .then()
                .statusCode(200);
        return plan;
    }
}
