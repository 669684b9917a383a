package vn.dondoc.plan.importing.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.reading.KnownFacts;
import vn.dondoc.plan.reading.PlanReader;
import vn.dondoc.plan.reading.duty.DutyKind;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.text.Span;

/** Leaving out what was read wrongly, and adding what was missed. */
class DraftPartsTest {

    private static final DraftReader READER = new DraftReader(true);
    private static final DraftAdder ADDER = new DraftAdder(READER);
    private static final DraftAmender AMENDER = new DraftAmender(code -> {
        throw new AssertionError("no unit is named here");
    });

    /** The purpose part is not read for tasks; one line of it is one all the same. */
    private static final String MISSED =
            "Giao Phòng Tổng hợp chủ trì, phối hợp với Phòng Kinh tế rà soát nội quy cơ quan, hoàn thành trước ngày 15/3.";

    private static final String HIDDEN_DUTY = "Phòng Kinh tế gửi báo cáo quý I về Văn phòng trước ngày 05/4/2024.";
    private static final String TEXT = Papers.PLAN.replace(
            "Giữ gìn an ninh, trật tự tại trụ sở.",
            "Giữ gìn an ninh, trật tự tại trụ sở.\n" + MISSED + "\n" + HIDDEN_DUTY);

    @Nested
    class LeavingOut {

        @Test
        void a_task_that_was_left_out_is_no_part_of_the_plan_and_keeps_its_ordinal() {
            var draft = leftOut(read(), 1, true);
            assertEquals(
                    List.of(1, 2),
                    draft.tasks().stream().map(DraftTask::ordinal).toList());
            assertEquals(
                    List.of(2),
                    draft.standingTasks().stream().map(DraftTask::ordinal).toList());
        }

        @Test
        void its_findings_are_settled_and_open_again_when_it_is_brought_back() {
            var before = unread();
            var own = before.tasks().getLast().findings();
            assertFalse(own.isEmpty());
            var out = leftOut(before, 2, true);
            own.forEach(index ->
                    assertEquals(Decision.LEFT_OUT, out.findings().get(index).decision()));
            assertEquals(before.findings(), leftOut(out, 2, false).findings());
        }

        @Test
        void what_a_person_decided_about_it_stays_decided() {
            var before = unread();
            var index = before.tasks().getLast().findings().getFirst();
            var decided = AMENDER.amend(
                    before,
                    new Amendment(
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of(new Amendment.FindingDecision(index, Decision.SKIPPED)),
                            null,
                            null,
                            null,
                            null));
            var back = leftOut(leftOut(decided, 2, true), 2, false);
            assertEquals(Decision.SKIPPED, back.findings().get(index).decision());
        }

        @Test
        void a_draft_without_any_task_left_holds_acceptance_up() {
            var none = leftOut(leftOut(read(), 1, true), 2, true);
            assertEquals(1, none.openErrors());
            assertEquals(0, leftOut(none, 2, false).openErrors());
        }

        @Test
        void a_duty_that_was_left_out_is_no_part_of_the_plan() {
            var correction = new Amendment.DutyCorrection(0, null, null, null, null, null, true);
            var draft = AMENDER.amend(
                    read(), new Amendment(null, null, null, null, null, null, null, List.of(correction), null, null));
            assertEquals(2, draft.duties().size());
            assertEquals(1, draft.standingDuties().size());
        }
    }

    @Nested
    class Adding {

        @Test
        void marked_words_are_read_as_a_task_with_units_and_time_and_keep_their_place() {
            var draft = addedTask(MISSED);
            var task = draft.tasks().getLast();
            assertEquals(3, task.ordinal());
            assertTrue(task.added());
            assertEquals(MISSED, TEXT.substring(task.span().start(), task.span().end()));
            assertEquals(
                    List.of(AssignmentRole.LEAD, AssignmentRole.COORDINATE),
                    task.assignments().stream().map(DraftAssignment::role).toList());
            assertEquals("Phòng Tổng hợp", task.assignments().getFirst().phrase());
            assertEquals(LocalDate.of(2024, 3, 14), task.time().dueOn());
            assertTrue(codes(draft, task.findings()).contains("date.no-year"), "what was inferred is told");
        }

        @Test
        void it_stands_in_the_plan_where_it_stands_in_the_text() {
            assertEquals(
                    List.of(3, 1, 2),
                    addedTask(MISSED).standingTasks().stream()
                            .map(DraftTask::ordinal)
                            .toList());
        }

        @Test
        void two_marks_and_one_left_out_part_a_task_that_was_read_as_one() {
            var joined = Papers.PLAN.replace(
                    "2. Tập huấn kỹ năng bảo vệ cho nhân viên.",
                    "2. Tập huấn kỹ năng bảo vệ cho nhân viên. Mua sắm phương tiện chữa cháy.");
            var both = ADDER.add(
                    draft(joined),
                    joined,
                    adding(
                            List.of(
                                    span(joined, "Tập huấn kỹ năng bảo vệ cho nhân viên."),
                                    span(joined, "Mua sắm phương tiện chữa cháy.")),
                            List.of()));
            assertEquals(
                    List.of(
                            "Rà soát hệ thống phòng cháy của trụ sở.",
                            "Tập huấn kỹ năng bảo vệ cho nhân viên.",
                            "Mua sắm phương tiện chữa cháy."),
                    leftOut(both, 2, true).standingTasks().stream()
                            .map(DraftTask::text)
                            .toList());
        }

        @Test
        void several_paragraphs_with_labels_are_one_task() {
            var from = TEXT.indexOf("2. Tập huấn");
            var to = TEXT.indexOf("III. TỔ CHỨC");
            var draft = ADDER.add(read(), TEXT, adding(List.of(new Span(from, to)), List.of()));
            var task = draft.tasks().getLast();
            assertEquals("2.", task.number());
            assertEquals("Tập huấn kỹ năng bảo vệ cho nhân viên.", task.text());
            assertEquals(LocalDate.of(2024, 4, 29), task.time().dueOn());
            assertEquals(draft.tasks().get(1).span(), task.span());
        }

        @Test
        void words_without_unit_or_time_are_a_task_with_findings() {
            var draft = addedTask("Giữ gìn an ninh");
            var codes = codes(draft, draft.tasks().getLast().findings());
            assertTrue(codes.containsAll(List.of("task.no-units", "task.no-time")), codes.toString());
        }

        @Test
        void marked_words_are_read_as_a_duty_that_the_organisation_part_does_not_hold() {
            var draft = ADDER.add(read(), TEXT, adding(List.of(), List.of(span(TEXT, HIDDEN_DUTY))));
            var duty = draft.duties().getLast();
            assertEquals(3, draft.duties().size());
            assertEquals(DutyKind.QUARTERLY, duty.kind());
            assertEquals(LocalDate.of(2024, 4, 4), duty.dueOn());
            assertEquals("Phòng Kinh tế", duty.reporters().phrase());
            assertEquals(duty, draft.standingDuties().getFirst());
        }

        @Test
        void words_that_show_no_date_are_a_duty_whose_date_is_asked_for() {
            var draft = ADDER.add(read(), TEXT, adding(List.of(), List.of(span(TEXT, "Giữ gìn an ninh, trật tự"))));
            var duty = draft.duties().getLast();
            assertEquals(DutyKind.ONE_OFF, duty.kind());
            var codes = codes(draft, duty.findings());
            assertTrue(codes.containsAll(List.of("duty.no-date", "duty.no-reporters")), codes.toString());
        }

        @Test
        void a_duty_that_is_there_is_not_added_twice() {
            var known = read().duties().getFirst().span();
            var draft = ADDER.add(read(), TEXT, adding(List.of(), List.of(known)));
            assertEquals(3, draft.duties().size());
            assertNotEquals(
                    draft.duties().getFirst().wording(),
                    draft.duties().getLast().wording());
        }

        @Test
        void a_document_in_which_no_task_was_read_can_be_accepted_once_one_was_added() {
            var prose = "KẾ HOẠCH\nBảo vệ trụ sở năm 2024\nI. MỤC ĐÍCH\n" + MISSED + "\n";
            var none = draft(prose);
            assertEquals(1, none.openErrors());
            var added = ADDER.add(none, prose, adding(List.of(span(prose, MISSED)), List.of()));
            assertEquals(0, added.openErrors());
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "8, 9", "0, 9000", "1000000, 1000005"})
        void a_place_without_words_too_long_or_outside_is_refused(int from, int to) {
            var nowhere = adding(List.of(new Span(from, to)), List.of());
            var text = TEXT + " word".repeat(2_000);
            assertEquals(
                    "import.nothing-marked",
                    assertThrows(RuleViolation.class, () -> ADDER.add(read(), text, nowhere))
                            .code());
        }
    }

    private static Draft addedTask(String words) {
        return ADDER.add(read(), TEXT, adding(List.of(span(TEXT, words)), List.of()));
    }

    private static Amendment adding(List<Span> tasks, List<Span> duties) {
        return new Amendment(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                tasks.stream().map(Amendment.Marked::new).toList(),
                duties.stream().map(Amendment.Marked::new).toList());
    }

    private static Draft leftOut(Draft draft, int ordinal, boolean out) {
        var correction = new Amendment.TaskCorrection(ordinal, null, null, null, null, null, out);
        return AMENDER.amend(
                draft, new Amendment(null, null, null, null, null, null, List.of(correction), null, null, null));
    }

    private static Draft read() {
        return draft(TEXT);
    }

    /** Its second task has a time that nobody can read. */
    private static Draft unread() {
        return draft(TEXT.replace("trước ngày 30/4/2024", "trước ngày 31/02/2024"));
    }

    private static Draft draft(String text) {
        return DraftAmender.settled(READER.draft(PlanReader.read(new Extracted(text), KnownFacts.NONE)));
    }

    private static Span span(String text, String words) {
        var from = text.indexOf(words);
        assertTrue(from >= 0, words);
        return new Span(from, from + words.length());
    }

    private static List<String> codes(Draft draft, List<Integer> indexes) {
        return indexes.stream()
                .map(draft.findings()::get)
                .map(DraftFinding::code)
                .toList();
    }
}
