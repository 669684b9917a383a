package vn.dondoc.plan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/** Role by role and standing by standing, for a part that is the own unit's and of the own office. */
class TaskAccessTest {

    private static final String UNIT = "TONGHOP";
    private static final List<String> NOBODY = List.of("auditor", "liaison", "eoffice", "service");

    private static final List<TaskAction> OF_OFFICER = List.of(
            TaskAction.RECORD_PROGRESS, TaskAction.ADD_EVIDENCE, TaskAction.COMMENT, TaskAction.REQUEST_EXTENSION);
    private static final Map<String, List<TaskAction>> WHILE_OPEN = Map.of(
            "officer", OF_OFFICER,
            "unit-head", OF_OFFICER.subList(1, 4),
            "coordinator",
                    List.of(
                            TaskAction.COMMENT,
                            TaskAction.DECIDE_EXTENSION,
                            TaskAction.RECORD_OCCURRENCE,
                            TaskAction.REASSIGN),
            "leader", List.of(TaskAction.COMMENT, TaskAction.DECIDE_EXTENSION),
            "clerk", List.of(TaskAction.COMMENT),
            "admin", List.of(TaskAction.COMMENT));

    @TestFactory
    Stream<DynamicTest> each_role_may_do_with_open_work_what_the_table_says() {
        return WHILE_OPEN.keySet().stream()
                .map(role -> DynamicTest.dynamicTest(
                        role, () -> assertEquals(WHILE_OPEN.get(role), actions(role, Standing.OPEN))));
    }

    @TestFactory
    Stream<DynamicTest> those_who_only_read_may_do_nothing() {
        return NOBODY.stream()
                .map(role ->
                        DynamicTest.dynamicTest(role, () -> assertEquals(List.of(), actions(role, Standing.OPEN))));
    }

    @Test
    void a_suspended_plan_is_talked_about_and_handed_over_and_not_worked_on() {
        assertEquals(List.of(TaskAction.COMMENT), actions("officer", Standing.PAUSED));
        assertEquals(List.of(TaskAction.COMMENT, TaskAction.REASSIGN), actions("coordinator", Standing.PAUSED));
        assertEquals(List.of(TaskAction.COMMENT), actions("leader", Standing.PAUSED));
    }

    @Test
    void what_is_closed_is_talked_about_and_what_is_withdrawn_rests() {
        assertEquals(List.of(TaskAction.COMMENT), actions("coordinator", Standing.CLOSED));
        assertEquals(List.of(), actions("coordinator", Standing.WITHDRAWN));
    }

    @Test
    void another_unit_s_work_is_talked_about_at_most() {
        assertEquals(List.of(TaskAction.COMMENT), TaskAccess.actions(actor("officer"), "KINHTE", false, Standing.OPEN));
    }

    @Test
    void a_higher_office_s_plan_is_not_decided_on_here() {
        assertEquals(List.of(TaskAction.COMMENT), TaskAccess.actions(actor("coordinator"), UNIT, false, Standing.OPEN));
    }

    @Test
    void who_may_never_gets_403_and_who_may_not_now_409() {
        assertEquals(
                403,
                assertThrows(
                                RuleViolation.class,
                                () -> TaskAccess.requireRight(actor("leader"), UNIT, true, TaskAction.RECORD_PROGRESS))
                        .status());
        assertEquals(
                409,
                assertThrows(
                                RuleViolation.class,
                                () -> TaskAccess.requireStanding(Standing.PAUSED, TaskAction.RECORD_PROGRESS))
                        .status());
    }

    private static List<TaskAction> actions(String role, Standing standing) {
        return TaskAccess.actions(actor(role), UNIT, true, standing);
    }

    private static Actor actor(String role) {
        return new Actor(role, Set.of(role), UNIT);
    }
}
