package vn.dondoc.plan.calendar;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class CalendarResourceTest {

    private static final String TASKS = As.V1 + "/tasks";

    @Nested
    class TheDays {

        @Test
        void a_task_of_several_units_is_one_entry_and_reports_come_first() {
            days(As.coordinator(), issuedPlan())
                    .body("on", equalTo(List.of("2024-04-29", "2024-06-04", "2024-11-04", "2024-12-31")))
                    .body("[0].items", hasSize(1))
                    .body("[0].items[0].kind", equalTo("TASK"))
                    .body("[0].items[0].excerpt", equalTo("Tập huấn kỹ năng bảo vệ cho nhân viên."))
                    .body("[0].items[0].units", equalTo(4))
                    .body("[0].items[0].unit", nullValue())
                    .body("[0].items[0].bucket", equalTo("OPEN_LATE"))
                    .body("[0].more", equalTo(0))
                    .body("[1].items[0].kind", equalTo("DUTY"))
                    .body("[1].items[0].dutyId", notNullValue())
                    .body("[3].items[0].units", equalTo(8));
        }

        @Test
        void a_unit_sees_its_own_part_by_name_and_the_reports_that_it_owes() {
            var plan = issuedPlan();
            days(As.officerOf("TONGHOP"), plan)
                    .body("on", equalTo(List.of("2024-04-29", "2024-12-31")))
                    .body("[0].items[0].unit.code", equalTo("TONGHOP"))
                    .body("[0].items[0].assignmentId", notNullValue())
                    .body("[0].items[0].units", equalTo(1));
            days(As.officerOf("TTTHONGTIN"), plan)
                    .body("items.flatten().kind", equalTo(List.of("TASK", "DUTY", "DUTY")));
        }

        @Test
        void what_is_not_issued_or_not_for_the_sender_is_not_shown() {
            var draft = Papers.accepted(Papers.PLAN).extract().<String>path("id");
            days(As.coordinator(), draft).body("$", empty());
            days(As.liaison(), issuedPlan()).body("$", empty());
            days(As.coordinatorElsewhere(), issuedPlan()).body("$", empty());
            RestAssured.given().get(TASKS + "/calendar").then().statusCode(401);
        }

        @Test
        void more_than_400_days_or_none_are_refused() {
            calendar(As.coordinator(), "2024-01-01", "2025-02-04")
                    .statusCode(400)
                    .body("code", equalTo("calendar.too-long"));
            calendar(As.coordinator(), "2024-01-02", "2024-01-01").statusCode(400);
            As.coordinator().get(TASKS + "/calendar").then().statusCode(400);
            calendar(As.coordinator(), "2024-01-01", "2025-02-03").statusCode(200);
        }
    }

    @Nested
    class TheYear {

        @Test
        void a_task_is_a_row_with_its_window_and_how_its_parts_stand() {
            timeline(As.coordinator(), issuedPlan())
                    .body("rows.ordinal", equalTo(List.of(1, 2)))
                    .body("rows[0].from", equalTo("2024-01-01"))
                    .body("rows[0].to", equalTo("2024-12-31"))
                    .body("rows[0].dueOn", equalTo("2024-12-31"))
                    .body("rows[0].parts.openLate", equalTo(8))
                    .body("rows[1].from", nullValue())
                    .body("rows[1].parts.openLate", equalTo(4))
                    .body("rows[1].plan.symbol", equalTo("KH-VPUB"))
                    .body("duties.dueOn", equalTo(List.of("2024-06-04", "2024-11-04")))
                    .body("duties[0].name", not(equalTo("")));
        }

        @Test
        void pages_show_every_task_once_and_the_reports_once() {
            var plan = issuedPlan();
            List<Integer> seen = new ArrayList<>();
            var first = timeline(As.coordinator().queryParam("size", 1), plan)
                    .body("duties", hasSize(2))
                    .extract();
            seen.addAll(first.path("rows.ordinal"));
            var rest = timeline(
                            As.coordinator().queryParam("size", 1).queryParam("cursor", first.<String>path("next")),
                            plan)
                    .body("duties", empty())
                    .body("next", nullValue())
                    .extract();
            seen.addAll(rest.path("rows.ordinal"));
            assertEquals(List.of(1, 2), seen);
        }

        @Test
        void a_unit_sees_its_own_parts_and_another_year_is_empty() {
            var plan = issuedPlan();
            timeline(As.officerOf("KINHTE"), plan)
                    .body("rows", hasSize(1))
                    .body("rows[0].parts.openLate", equalTo(1))
                    .body("duties", empty());
            As.coordinator()
                    .get(TASKS + "/timeline?year=2023&planId=" + plan)
                    .then()
                    .body("rows", empty())
                    .body("duties", empty());
            As.coordinator().get(TASKS + "/timeline").then().statusCode(200);
            As.coordinator()
                    .get(TASKS + "/timeline?year=2024&cursor=%25")
                    .then()
                    .statusCode(400);
            timeline(As.liaison(), plan).body("rows", empty());
        }
    }

    private static String issuedPlan() {
        return Papers.issued(Papers.PLAN).extract().path("id");
    }

    private static ValidatableResponse days(RequestSpecification request, String plan) {
        return calendar(request.queryParam("planId", plan), "2024-01-01", "2024-12-31")
                .statusCode(200);
    }

    private static ValidatableResponse calendar(RequestSpecification request, String from, String to) {
        return request.queryParam("from", from)
                .queryParam("to", to)
                .get(TASKS + "/calendar")
                .then();
    }

    private static ValidatableResponse timeline(RequestSpecification request, String plan) {
        return request.queryParam("planId", plan)
                .queryParam("year", 2024)
                .get(TASKS + "/timeline")
                .then()
                .statusCode(200);
    }
}
