package vn.dondoc.plan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.ReadTime;
import vn.dondoc.plan.reading.time.TimeKind;
import vn.dondoc.plan.unitcopy.UnitRef;

/** What an amendment does to the parts of a task. */
class TaskPartsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 4, 29);
    private static final LocalDate LATER = LocalDate.of(2024, 5, 14);

    private final NewTask before =
            task(DUE, party(AssignmentRole.LEAD, "TCHCQT"), party(AssignmentRole.PERFORM, "HCC"));
    private final Task task = new Task(UUID.randomUUID(), null, before);
    private final List<Assignment> parts = new TaskParts(task, List.of(), Map.of(), Standing.OPEN, TODAY).missing();

    @Test
    void a_unit_that_is_named_no_more_loses_its_part_and_a_new_one_gets_one() {
        var added = amended(
                task(DUE, party(AssignmentRole.LEAD, "TCHCQT"), party(AssignmentRole.PERFORM, "TONGHOP")), Map.of());
        assertEquals(
                List.of("TONGHOP"), added.stream().map(Assignment::unitCode).toList());
        assertEquals(Standing.OPEN, added.getFirst().standing());
        assertEquals(Standing.WITHDRAWN, part("HCC").standing());
        assertEquals(Standing.OPEN, part("TCHCQT").standing());
    }

    @Test
    void a_unit_with_another_role_keeps_its_part() {
        var added = amended(
                task(DUE, party(AssignmentRole.LEAD, "HCC"), party(AssignmentRole.PERFORM, "TCHCQT")), Map.of());
        assertEquals(List.of(), added);
        assertEquals(AssignmentRole.LEAD, part("HCC").role());
        assertEquals(Standing.OPEN, part("HCC").standing());
    }

    @Test
    void another_day_moves_what_is_open_and_leaves_what_is_done() {
        part("HCC").progress(new ProgressRequest(ProgressStatus.DONE, null, "Xong", null), TODAY);
        amended(task(LATER, party(AssignmentRole.LEAD, "TCHCQT"), party(AssignmentRole.PERFORM, "HCC")), Map.of());
        assertEquals(LATER, part("TCHCQT").view(TODAY, List.of(), null).dueOn());
        assertEquals(DUE, part("HCC").view(TODAY, List.of(), null).dueOn());
    }

    @Test
    void a_part_that_was_handed_over_stays_with_its_holder_while_the_document_names_the_old_unit() {
        var from = new HolderEntry(unit("NKUBND"), null, TODAY, "Sáp nhập");
        var holders = Map.of(part("HCC").id(), List.of(from));
        var named = task(DUE, party(AssignmentRole.LEAD, "TCHCQT"), party(AssignmentRole.PERFORM, "NKUBND"));
        task.reword(null, named);
        var amendment = task(LATER, party(AssignmentRole.LEAD, "TCHCQT"), party(AssignmentRole.PERFORM, "NKUBND"));
        task.reword(null, amendment);
        var rows = new TaskParts(task, parts, holders, Standing.OPEN, TODAY);
        rows.amend(named);
        assertEquals(List.of(), rows.missing());
        assertEquals(Standing.OPEN, part("HCC").standing());
        assertEquals(LATER, part("HCC").view(TODAY, List.of(), null).dueOn());
    }

    @Test
    void a_part_that_was_taken_out_comes_back_with_its_history() {
        var without = task(DUE, party(AssignmentRole.LEAD, "TCHCQT"));
        amended(without, Map.of());
        task.reword(null, before);
        var rows = new TaskParts(task, parts, Map.of(), Standing.PAUSED, TODAY);
        rows.amend(without);
        assertEquals(List.of(), rows.missing());
        assertEquals(Standing.PAUSED, part("HCC").standing());
    }

    private List<Assignment> amended(NewTask now, Map<UUID, List<HolderEntry>> holders) {
        var were = task.content().words();
        task.reword(null, now);
        var rows = new TaskParts(task, parts, holders, Standing.OPEN, TODAY);
        rows.amend(were);
        return rows.missing();
    }

    private Assignment part(String unit) {
        return parts.stream()
                .filter(part -> part.unitCode().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static NewTask task(LocalDate due, NewTask.Party... parties) {
        var time = new ReadTime("", TimeKind.DATE, null, null, null, due, null, null, false, null);
        return new NewTask(1, "Tập huấn", new Span(0, 0), time, List.of(parties), List.of());
    }

    private static NewTask.Party party(AssignmentRole role, String unit) {
        return new NewTask.Party(role, unit, List.of(unit(unit)));
    }

    private static UnitRef unit(String code) {
        return new UnitRef(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)), code, code);
    }
}
