package vn.dondoc.plan.importing.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.directory.Directory;
import vn.dondoc.plan.directory.Phrases;
import vn.dondoc.plan.reading.KnownFacts;
import vn.dondoc.plan.reading.PlanReader;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.finding.Severity;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.DueRule;
import vn.dondoc.plan.unitcopy.KnownUnit;

class DraftTest {

    private static final DraftAmender AMENDER = new DraftAmender(DraftTest::unit);

    @Nested
    class Reading {

        @Test
        void before_a_day_ends_on_the_day_before_unless_the_office_reads_it_otherwise() {
            assertEquals(
                    LocalDate.of(2024, 6, 4),
                    read(Papers.PLAN, true).duties().getFirst().dueOn());
            assertEquals(
                    LocalDate.of(2024, 6, 5),
                    read(Papers.PLAN, false).duties().getFirst().dueOn());
            assertEquals(
                    LocalDate.of(2024, 4, 29),
                    read(Papers.PLAN, true).tasks().getLast().time().dueOn());
            assertEquals(
                    LocalDate.of(2024, 4, 30),
                    read(Papers.PLAN, false).tasks().getLast().time().dueOn());
        }

        @Test
        void an_impossible_date_holds_the_plan_up_as_a_deadline_but_not_in_a_citation() {
            var cited = read(Papers.PLAN.replace("ngày 10/01/2024", "ngày 10/001/2024"), true);
            assertEquals(Severity.WARNING, finding(cited, "date.impossible").severity());
            var due = read(Papers.PLAN.replace("05/6/2024", "05/006/2024"), true);
            assertEquals(Severity.ERROR, finding(due, "date.impossible").severity());
        }
    }

    @Nested
    class Resolving {

        @Test
        void each_phrase_is_asked_once_as_of_the_document_s_date() {
            var draft = read(Papers.PLAN, true);
            draft = draft.withDocument(draft.document().withIssuedOn(LocalDate.of(2024, 2, 19)));
            var question = DraftResolver.question(draft);
            assertEquals(LocalDate.of(2024, 2, 19), question.asOf());
            assertEquals(question.phrases().stream().distinct().toList(), question.phrases());
            assertTrue(question.phrases().contains("Các phòng, ban"));
        }

        @Test
        void without_the_directory_the_draft_says_so_and_keeps_what_was_read() {
            var draft = DraftResolver.resolve(read(Papers.PLAN, true), Optional.empty());
            assertEquals(2, draft.tasks().size());
            assertTrue(finding(draft, "directory.unavailable").blocksAcceptance());
            var again = DraftResolver.resolve(draft, Optional.empty());
            assertEquals(draft.findings().size(), again.findings().size(), "the same is not told twice");
        }

        @Test
        void an_unknown_doer_blocks_and_an_unknown_recipient_warns() {
            var draft = DraftResolver.resolve(read(Papers.PLAN, true), answers(List.of()));
            var unresolved = draft.findings().stream()
                    .filter(found -> found.code().equals("unit.unresolved"))
                    .toList();
            assertTrue(unresolved.stream().anyMatch(DraftFinding::blocksAcceptance));
            assertTrue(unresolved.stream().anyMatch(found -> found.severity() == Severity.WARNING));
        }

        @Test
        void other_words_than_the_record_are_a_finding_and_spelling_is_not() {
            var citation = citation(
                    LocalDate.of(2014, 8, 15),
                    List.of(
                            new Citation.CitedDifference("title", "a", "b", "OTHER_WORDING"),
                            new Citation.CitedDifference("issuer", "UBND", "Ủy ban nhân dân", "ABBREVIATION")),
                    List.of());
            var draft = DraftResolver.resolve(read(Papers.PLAN, true), answers(List.of(citation)));
            assertEquals(
                    Severity.WARNING, finding(draft, "citation.record-title").severity());
            assertFalse(draft.findings().stream().anyMatch(found -> found.code().equals("citation.record-issuer")));
        }

        @Test
        void one_slip_is_one_finding_whoever_saw_it_first() {
            var draft = read(Papers.PLAN.replace("ngày 10/01/2024", "ngày 10/001/2024"), true);
            var place = finding(draft, "date.impossible").span();
            var damaged = new Finding("citation.date-damaged", Severity.WARNING, "Ngày bị hỏng.", place, null);
            var differs = new Citation.CitedDifference("date", "10/001/2024", "10/01/2024", "OTHER_DATE");
            var citation = citation(null, List.of(differs), List.of(damaged));
            var resolved = DraftResolver.resolve(draft, answers(List.of(citation)));
            assertEquals(
                    1,
                    resolved.findings().stream()
                            .filter(found -> place.equals(found.span()))
                            .count());
            assertFalse(
                    resolved.findings().stream().anyMatch(found -> found.code().equals("citation.record-date")));
        }
    }

    @Nested
    class Amending {

        @Test
        void a_number_with_a_symbol_is_taken_apart_and_a_bare_one_gets_the_issuer_s() {
            var whole = AMENDER.amend(read(Papers.PLAN, true), amendment("45a/KH-VPUB", null));
            assertEquals("45a", whole.document().number());
            assertEquals("KH-VPUB", whole.document().symbol());
            var bare = AMENDER.amend(read(Papers.PLAN, true), amendment("45", "KINHTE"));
            assertEquals("KH-KINHTE", bare.document().symbol());
            assertEquals(Decision.RESOLVED, finding(bare, "document.no-number").decision());
        }

        @Test
        void choosing_the_units_settles_the_finding() {
            var draft = DraftResolver.resolve(read(Papers.PLAN, true), answers(List.of()));
            var first = new Amendment.AssignmentCorrection(0, List.of("TCHCQT"));
            var second = new Amendment.AssignmentCorrection(1, List.of("KINHTE", "TONGHOP"));
            var amended = AMENDER.amend(
                    draft,
                    tasks(new Amendment.TaskCorrection(1, null, null, null, List.of(first, second), null, null)));
            var assignment = amended.tasks().getFirst().assignments().getFirst();
            assertTrue(assignment.resolved());
            assertTrue(amended.findings().stream()
                    .filter(found -> assignment.span().equals(found.span()))
                    .allMatch(found -> found.decision() == Decision.RESOLVED));
            assertFalse(DraftResolver.question(amended).phrases().contains(assignment.phrase()));
        }

        @Test
        void words_rule_and_somebody_the_document_does_not_name_can_be_given() {
            var text = Papers.PLAN.replace("- Đơn vị thực hiện: Phòng Tổng hợp, các đơn vị sự nghiệp.\n", "");
            var added = new Amendment.AddedAssignment(AssignmentRole.LEAD, List.of("KINHTE"));
            var before = read(text, true);
            assertFalse(settled(before, "task.no-units"));
            var amended = AMENDER.amend(
                    before,
                    tasks(new Amendment.TaskCorrection(
                            2, "Tập huấn.", null, DueRule.UNTIL, null, List.of(added), null)));
            var task = amended.tasks().get(1);
            assertEquals("Tập huấn.", task.text());
            assertEquals(DueRule.UNTIL, task.time().dueRule());
            assertEquals("Phòng KINHTE", task.assignments().getLast().phrase());
            assertTrue(settled(amended, "task.no-units"), "who is given a task settles that nobody was");
        }

        @Test
        void a_day_given_by_a_person_settles_the_day_that_could_not_be_read() {
            var before = read(Papers.PLAN.replace("trước ngày 30/4/2024", "trước ngày 31/02/2024"), true);
            assertTrue(finding(before, "date.impossible").blocksAcceptance());
            var amended = AMENDER.amend(
                    before,
                    tasks(new Amendment.TaskCorrection(2, null, LocalDate.of(2024, 2, 28), null, null, null, null)));
            assertTrue(settled(amended, "date.impossible"));
        }

        @Test
        void an_index_beyond_the_draft_is_refused() {
            var nowhere = tasks(new Amendment.TaskCorrection(3, null, null, null, null, null, null));
            assertEquals(
                    "import.no-such-part",
                    assertThrows(RuleViolation.class, () -> AMENDER.amend(read(Papers.PLAN, true), nowhere))
                            .code());
        }

        @Test
        void what_is_absent_stays() {
            var before = read(Papers.PLAN, true);
            var after = AMENDER.amend(before, amendment(null, null));
            assertEquals(before, after);
            assertNull(after.document().issuerCode());
        }
    }

    private static Draft read(String text, boolean beforeMeansPreviousDay) {
        return new DraftReader(beforeMeansPreviousDay).draft(PlanReader.read(new Extracted(text), KnownFacts.NONE));
    }

    private static DraftFinding finding(Draft draft, String code) {
        return draft.findings().stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static boolean settled(Draft draft, String code) {
        return finding(draft, code).decision() == Decision.RESOLVED;
    }

    private static Optional<Directory.Answers> answers(List<Citation> citations) {
        return Optional.of(new Directory.Answers(List.<Phrases.Result>of(), citations));
    }

    private static Citation citation(
            LocalDate date, List<Citation.CitedDifference> differences, List<Finding> findings) {
        return new Citation(
                "KH",
                "12/KH-UBND",
                date,
                null,
                null,
                null,
                new Span(60, 90),
                null,
                null,
                null,
                differences,
                findings,
                null);
    }

    private static Amendment amendment(String number, String issuerCode) {
        return new Amendment(number, null, issuerCode, null, null, null, null, null, null, null);
    }

    private static Amendment tasks(Amendment.TaskCorrection correction) {
        return new Amendment(null, null, null, null, null, null, List.of(correction), null, null, null);
    }

    private static KnownUnit unit(String code) {
        return new KnownUnit(UUID.randomUUID(), code, "Phòng " + code, code, null);
    }
}
