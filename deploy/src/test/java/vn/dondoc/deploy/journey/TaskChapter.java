package vn.dondoc.deploy.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job, point 3: units see their tasks and say how far they have come. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class TaskChapter {

    private static final String TASKS = "/api/plan/v1/tasks";
    private static final JsonObject SAID = new JsonObject()
            .put("status", "IN_PROGRESS")
            .put("percent", 40)
            .put("note", "Đã phổ biến đến toàn thể công chức của phòng.")
            .put("evidence", "Biên bản họp phòng ngày 15/5/2024");

    private final Person coordinator = Person.named("coordinator");
    private final Person officer = Person.named("officer.tonghop");

    @Test
    @Order(1)
    void an_officer_sees_the_tasks_of_the_own_unit_and_of_no_other() {
        var seen = tasksOf(officer);
        assertEquals(PlanDocument.FOUND.ofTongHop(), seen.getList("items").size());
        assertEquals(Set.of("TONGHOP"), Set.copyOf(seen.getList("items.unit.code")));
        assertEquals(Set.of("OPEN_ON_TIME"), Set.copyOf(seen.getList("items.bucket")));
    }

    @Test
    @Order(2)
    void the_coordinator_sees_the_tasks_of_all_units() {
        var units = Set.copyOf(coordinator.sees(Story.planAddress).getList("tasks.assignments.flatten().unit.code"));
        assertEquals(11, units.size());
    }

    @Test
    @Order(3)
    void the_officer_records_progress_and_the_coordinator_sees_it_with_its_evidence() {
        var row = "items.find { it.ordinal == 1 }.";
        var seen = tasksOf(officer);
        var task = TASKS + "/" + seen.getString(row + "taskId");
        var assignment = "/assignments/" + seen.getString(row + "assignmentId") + "/progress";
        officer.doesAt("\"" + seen.getInt(row + "version") + "\"", task + assignment, SAID);
        var part = "assignments.find { it.unit.code == 'TONGHOP' }.";
        var told = coordinator.sees(task);
        assertEquals("IN_PROGRESS", told.getString(part + "status"));
        assertEquals(40, told.getInt(part + "percent"));
        assertEquals(SAID.getString("evidence"), told.getString(part + "evidence"));
    }

    @Test
    @Order(4)
    void another_units_part_is_not_found_for_the_officer() {
        var foreign = coordinator.sees(TASKS + "?unit=KINHTE&size=1&planId=" + Story.planId());
        var address = "%s/%s/assignments/%s"
                .formatted(TASKS, foreign.getString("items[0].taskId"), foreign.getString("items[0].assignmentId"));
        assertEquals("http.404", officer.isRefused(404, address, "progress", SAID));
        assertNotNull(foreign.getString("items[0].unit.name"));
        List<Object> others = officer.sees(TASKS + "?unit=KINHTE").getList("items");
        assertEquals(List.of(), others);
    }

    @Test
    @Order(5)
    void the_police_liaison_sees_nothing_of_the_plan() {
        Person.named("liaison").findsNothingAt(Story.planAddress);
        assertFalse(Person.named("liaison")
                .sees("/api/plan/v1/plans")
                .getList("items.id")
                .contains(Story.planId()));
    }

    private static JsonPath tasksOf(Person person) {
        return person.sees(TASKS + "?size=100&planId=" + Story.planId());
    }
}
