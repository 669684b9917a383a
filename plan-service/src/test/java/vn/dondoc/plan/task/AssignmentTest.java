package vn.dondoc.plan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.unitcopy.UnitRef;

class AssignmentTest {

    private static final UnitRef ORGANISATION = unit("TCHCQT");
    private static final UnitRef ECONOMY = unit("KINHTE");

    @Test
    void a_class_gives_each_member_an_assignment_with_the_phrase_kept() {
        var parts = AssignmentRules.onePerUnit(
                List.of(new NewTask.Party(AssignmentRole.PERFORM, "Các phòng, ban", List.of(ORGANISATION, ECONOMY))));
        assertEquals(
                List.of("TCHCQT", "KINHTE"),
                parts.stream().map(part -> part.unit().code()).toList());
        assertEquals("Các phòng, ban", parts.getLast().phrase());
    }

    @Test
    void who_leads_does_not_also_coordinate_whatever_comes_first() {
        var parts = AssignmentRules.onePerUnit(List.of(
                new NewTask.Party(AssignmentRole.COORDINATE, "Các phòng, ban", List.of(ORGANISATION, ECONOMY)),
                new NewTask.Party(AssignmentRole.LEAD, "Phòng Tổ chức", List.of(ORGANISATION))));
        assertEquals(2, parts.size());
        assertEquals(AssignmentRole.LEAD, parts.getFirst().role());
        assertEquals("TCHCQT", parts.getFirst().unit().code());
    }

    @Test
    void done_is_100_and_not_started_0_unless_the_unit_contradicts_itself() {
        assertEquals(100, ProgressRules.percent(said(ProgressStatus.DONE, null), 30));
        assertEquals(0, ProgressRules.percent(said(ProgressStatus.NOT_STARTED, null), 30));
        assertEquals(30, ProgressRules.percent(said(ProgressStatus.IN_PROGRESS, null), 30));
        assertEquals(99, ProgressRules.percent(said(ProgressStatus.CANNOT_DO, null), 100));
        assertThrows(RuleViolation.class, () -> ProgressRules.percent(said(ProgressStatus.DONE, 99), 0));
        assertThrows(RuleViolation.class, () -> ProgressRules.percent(said(ProgressStatus.IN_PROGRESS, 100), 0));
    }

    @Test
    void whoever_cannot_says_why() {
        var silent = new ProgressRequest(ProgressStatus.CANNOT_DO, null, "  ", null);
        assertEquals(
                "progress.reason-missing",
                assertThrows(RuleViolation.class, () -> ProgressRules.requireReason(silent))
                        .code());
        ProgressRules.requireReason(new ProgressRequest(ProgressStatus.CANNOT_DO, null, "Chưa có kinh phí", null));
    }

    private static ProgressRequest said(ProgressStatus status, Integer percent) {
        return new ProgressRequest(status, percent, null, null);
    }

    private static UnitRef unit(String code) {
        return new UnitRef(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)), code, code);
    }
}
