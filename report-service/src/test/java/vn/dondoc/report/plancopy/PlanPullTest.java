package vn.dondoc.report.plancopy;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dondoc.report.Office.V1;
import static vn.dondoc.report.Office.coordinator;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.report.Neighbours;
import vn.dondoc.report.Office;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Neighbours.class)
class PlanPullTest {

    @Inject
    PlanCopies copies;

    @AfterEach
    void back() {
        Neighbours.planServiceIsAway(false);
    }

    @Test
    void a_plan_that_is_told_of_twice_is_taken_over_once() {
        var plan = Office.newPlan().plan();
        Neighbours.tellAgainOf(plan);
        PullNow.plans();
        assertRounds(plan, 5);
    }

    @Test
    void what_was_issued_while_this_service_could_not_ask_is_caught_up() {
        Office.newPlan();
        Neighbours.planServiceIsAway(true);
        var plan = Neighbours.issuePlan();
        assertTrue(copies.find(plan).isEmpty());
        coordinator().queryParam("year", 2024).get(V1 + "/rounds").then().statusCode(200);
        Neighbours.planServiceIsAway(false);
        waitForTheBreaker(plan);
        assertRounds(plan, 5);
    }

    @Test
    void outside_the_office_itself_reports_whichever_room_does_the_writing() {
        var rounds = Office.newPlan();
        String reporter = coordinator().get(V1 + "/rounds/" + rounds.outer()).path("reporters[0].unit.code");
        assertEquals("VPUB", reporter);
        assertNull(rounds.id("EXTERNAL", "EVENT"), "no round before the event");
    }

    private void waitForTheBreaker(UUID plan) {
        var deadline = System.nanoTime() + 15_000_000_000L;
        while (copies.find(plan).isEmpty() && System.nanoTime() < deadline) {
            PullNow.plans();
        }
    }

    private static void assertRounds(UUID plan, int count) {
        coordinator()
                .queryParam("year", 2024)
                .get(V1 + "/rounds")
                .then()
                .body("findAll { it.round.planId == '%s' }".formatted(plan), hasSize(count));
    }
}
