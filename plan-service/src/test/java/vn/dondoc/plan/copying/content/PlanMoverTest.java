package vn.dondoc.plan.copying.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.copying.moving.YearShift;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.plan.PlanStatus;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.reading.duty.DutyKind;
import vn.dondoc.plan.reading.duty.DutyTier;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.referencecopy.ReferenceNotice;
import vn.dondoc.plan.unitcopy.UnitNotice;
import vn.dondoc.plan.unitcopy.UnitRef;
import vn.dondoc.plan.writing.content.WrittenDuty;
import vn.dondoc.plan.writing.content.WrittenParty;
import vn.dondoc.plan.writing.content.WrittenPlan;
import vn.dondoc.plan.writing.content.WrittenSignature;
import vn.dondoc.plan.writing.content.WrittenTask;
import vn.dondoc.plan.writing.content.WrittenUnit;

class PlanMoverTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final String DIRECTIVE = "Chỉ thị số 07/CT-BCA ngày 02/8/2019 của Bộ Công an";
    private static final String LAST_PLAN = "Kế hoạch số 12/KH-UBND ngày 10/01/2024 của UBND tỉnh";
    private static final String BASIS =
            "Thực hiện " + DIRECTIVE + " và " + LAST_PLAN + ", Văn phòng ban hành kế hoạch năm 2024:";
    private static final UnitRef MERGED = unit("PHAPCHE", "Tổ Pháp chế");
    private static final UnitRef NEXT = unit("NOICHINH", "Phòng Nội chính");
    private static final UnitRef OTHER = unit("TONGHOP", "Phòng Tổng hợp");

    @Test
    void days_of_all_kinds_move_and_the_year_with_them() {
        var moved = move(List.of(), Map.of());
        var plan = moved.content();
        assertEquals(2025, plan.year());
        assertEquals("Bảo vệ trụ sở năm 2025", plan.subject());
        assertEquals("Trước ngày 30/4/2025", plan.tasks().getFirst().timeText());
        assertEquals(LocalDate.of(2025, 2, 28), plan.tasks().get(1).dueOn());
        assertEquals(LocalDate.of(2025, 6, 4), plan.duties().getFirst().dueOn());
        assertEquals(LocalDate.of(2025, 1, 1), plan.duties().getFirst().periodFrom());
        var leap = item(moved, "/tasks/1/dueOn");
        assertEquals(CopyReason.NO_SUCH_DAY, leap.reason());
        assertEquals("2024-02-29", leap.before());
        assertTrue(!leap.sure() && leap.isOpen());
        assertTrue(
                moved.items().stream().noneMatch(item -> item.place().contains("period")),
                "nobody is asked of a period");
    }

    @Test
    void days_that_the_words_say_too_are_left_to_the_words() {
        var task = new WrittenTask(
                null, null, "x", List.of(), "Tháng 02/2025", LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28), null);
        var old = plan(List.of(task));
        var moved = mover(2025, 2028, List.of(), Map.of())
                .move(old)
                .content()
                .tasks()
                .getFirst();
        assertEquals("Tháng 02/2028", moved.timeText());
        assertNull(moved.dueOn());
        assertNull(moved.from());
    }

    @Test
    void a_replaced_document_gets_its_successor_and_one_of_last_year_is_asked_for() {
        var moved = move(List.of(notice(ReferenceNotice.Kind.REPLACED, "06/CT-BCA-V05")), Map.of());
        assertEquals(
                "Thực hiện Chỉ thị số 06/CT-BCA-V05 và " + LAST_PLAN + ", Văn phòng ban hành kế hoạch năm 2025:",
                moved.content().bases().getFirst());
        var replaced = items(moved, CopyKind.REFERENCE).getFirst();
        assertEquals(DIRECTIVE, replaced.before());
        assertEquals("06/CT-BCA-V05", replaced.other());
        var plan = items(moved, CopyKind.REFERENCE).get(1);
        assertEquals(CopyReason.OLD_PLAN, plan.reason());
        assertNull(plan.after());
        moved.items().stream()
                .filter(item -> item.place().equals("/bases/0"))
                .forEach(item -> assertTrue(
                        moved.content().bases().getFirst().startsWith(item.shown(), item.at()), item.toString()));
    }

    @Test
    void a_repealed_document_stays_until_a_person_says_what_takes_its_place() {
        var moved = move(List.of(notice(ReferenceNotice.Kind.REPEALED, null)), Map.of());
        assertTrue(moved.content().bases().getFirst().contains(DIRECTIVE));
        assertEquals(
                CopyReason.REPEALED, items(moved, CopyKind.REFERENCE).getFirst().reason());
        var amended = move(List.of(notice(ReferenceNotice.Kind.AMENDED, "1/CT-BCA")), Map.of());
        assertTrue(items(amended, CopyKind.REFERENCE).getFirst().sure());
    }

    @Test
    void after_a_merger_the_one_successor_is_proposed_and_after_a_split_nobody() {
        var merger = move(List.of(), Map.of(MERGED, ended(UnitNotice.Kind.MERGED, NEXT)));
        var party = merger.content().tasks().getFirst().parties().getFirst();
        assertEquals("NOICHINH", party.unitCode());
        assertNull(party.phrase(), "the words are the new unit's name");
        assertTrue(!items(merger, CopyKind.UNIT).getFirst().sure());
        var split = move(List.of(), Map.of(MERGED, ended(UnitNotice.Kind.SPLIT, NEXT, OTHER)));
        assertEquals(
                "PHAPCHE",
                split.content().tasks().getFirst().parties().getFirst().unitCode());
        assertNull(items(split, CopyKind.UNIT).getFirst().after());
        assertEquals(
                "Phòng Nội chính, Phòng Tổng hợp",
                items(split, CopyKind.UNIT).getFirst().other());
    }

    @Test
    void a_member_that_a_class_has_lost_is_no_item() {
        var moved = move(List.of(), Map.of(OTHER, ended(UnitNotice.Kind.DISSOLVED)));
        assertEquals(List.of(), items(moved, CopyKind.UNIT));
    }

    @Test
    void what_is_kept_gets_its_old_words_back_and_what_is_changed_its_own() {
        var moved = move(
                List.of(notice(ReferenceNotice.Kind.REPLACED, "06/CT-BCA-V05")),
                Map.of(MERGED, ended(UnitNotice.Kind.MERGED, NEXT)));
        var reviewer = new CopyReviewer(JSON, moved.content(), moved.items());
        reviewer.decide(index(moved, CopyReason.REPLACED), CopyDecision.KEEP, null);
        reviewer.decide(index(moved, CopyReason.OLD_PLAN), CopyDecision.CHANGE, "Kế hoạch số 09/KH-UBND");
        reviewer.decide(index(moved, CopyReason.NO_SUCH_DAY), CopyDecision.CHANGE, "2025-03-03");
        reviewer.decide(index(moved, CopyReason.UNIT_MERGED), CopyDecision.CHANGE, "TONGHOP");
        var plan = reviewer.content();
        assertEquals(
                "Thực hiện " + DIRECTIVE + " và Kế hoạch số 09/KH-UBND, Văn phòng ban hành kế hoạch năm 2025:",
                plan.bases().getFirst());
        assertEquals(LocalDate.of(2025, 3, 3), plan.tasks().get(1).dueOn());
        assertEquals("TONGHOP", plan.tasks().getFirst().parties().getFirst().unitCode());
        reviewer.decide(index(moved, CopyReason.REPLACED), CopyDecision.ACCEPT, null);
        assertTrue(reviewer.content()
                .bases()
                .getFirst()
                .startsWith("Thực hiện Chỉ thị số 06/CT-BCA-V05 và Kế hoạch số 09"));
    }

    @Test
    void accepting_changes_nothing() {
        var moved = move(List.of(), Map.of());
        var reviewer = new CopyReviewer(JSON, moved.content(), moved.items());
        moved.items().stream()
                .filter(item -> item.after() != null)
                .forEach(item -> reviewer.decide(item.index(), CopyDecision.ACCEPT, null));
        assertTrue(!reviewer.isChanged());
        assertEquals(
                1,
                reviewer.items().stream().filter(CopyItem::isOpen).count(),
                "nothing is proposed for last year's plan");
    }

    @Test
    void unsound_decisions_are_refused() {
        var moved = move(List.of(), Map.of());
        var edited = plan(List.of());
        assertEquals(
                "copy.nothing-proposed",
                refusal(moved, moved.content(), CopyReason.OLD_PLAN, CopyDecision.ACCEPT, null));
        assertEquals(
                "copy.value-missing", refusal(moved, moved.content(), CopyReason.OLD_PLAN, CopyDecision.CHANGE, " "));
        assertEquals(
                "copy.value-no-day",
                refusal(moved, moved.content(), CopyReason.NO_SUCH_DAY, CopyDecision.CHANGE, "mai"));
        assertEquals("copy.place-changed", refusal(moved, edited, CopyReason.NO_SUCH_DAY, CopyDecision.KEEP, null));
        var reviewer = new CopyReviewer(JSON, moved.content(), moved.items());
        var unknown = assertThrows(RuleViolation.class, () -> reviewer.decide(999, CopyDecision.KEEP, null));
        assertEquals("copy.no-such-item", unknown.code());
    }

    private static String refusal(
            MovedPlan moved, WrittenPlan content, CopyReason reason, CopyDecision decision, String value) {
        var reviewer = new CopyReviewer(JSON, content, moved.items());
        return assertThrows(RuleViolation.class, () -> reviewer.decide(index(moved, reason), decision, value))
                .code();
    }

    private static MovedPlan move(List<ReferenceNotice> notices, Map<UnitRef, UnitNotice> units) {
        return mover(2024, 2025, notices, units).move(plan(tasks()));
    }

    private static PlanMover mover(int from, int to, List<ReferenceNotice> notices, Map<UnitRef, UnitNotice> units) {
        return new PlanMover(JSON, new YearShift(from, to), view(notices), BASIS, units, Map.of());
    }

    private static List<WrittenTask> tasks() {
        List<WrittenParty> parties = new ArrayList<>();
        parties.add(new WrittenParty(AssignmentRole.LEAD, "PHAPCHE", null, "Tổ Pháp chế", List.of(MERGED)));
        parties.add(new WrittenParty(AssignmentRole.COORDINATE, null, null, "Các phòng, ban", List.of(NEXT, OTHER)));
        return List.of(
                new WrittenTask(null, null, "Rà soát", parties, "Trước ngày 30/4/2024", null, null, null),
                new WrittenTask(null, null, "Tập huấn", List.of(), null, null, LocalDate.of(2024, 2, 29), null));
    }

    private static WrittenPlan plan(List<WrittenTask> tasks) {
        var office = WrittenUnit.of(unit("VPUB", "Văn phòng"));
        var duty = new WrittenDuty(
                null,
                DutyKind.HALF_YEAR,
                List.of(office),
                office,
                null,
                LocalDate.of(2024, 6, 4),
                null,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 6, 30),
                null,
                DutyTier.INTERNAL);
        return new WrittenPlan(
                "KH",
                "Bảo vệ trụ sở năm 2024",
                2024,
                "VPUB",
                "KH-VPUB",
                List.of(BASIS),
                List.of(),
                tasks,
                List.of(),
                List.of(duty),
                List.of(),
                List.of(),
                new WrittenSignature(null, "CHÁNH VĂN PHÒNG"));
    }

    private static PlanView view(List<ReferenceNotice> notices) {
        return new PlanView(
                UUID.randomUUID(),
                PlanStatus.ISSUED,
                "KH",
                "1",
                "KH-VPUB",
                "x",
                LocalDate.of(2024, 1, 1),
                "VPUB",
                "VPUB",
                2024,
                null,
                null,
                List.of(),
                List.of(),
                List.of(citation("CT", "07/CT-BCA", DIRECTIVE), citation("KH", "12/KH-UBND", LAST_PLAN)),
                notices,
                0,
                List.of(),
                0);
    }

    private static Citation citation(String type, String number, String words) {
        var at = BASIS.indexOf(words);
        return new Citation(
                type,
                number,
                null,
                null,
                null,
                null,
                new Span(at, at + words.length()),
                null,
                null,
                UUID.randomUUID(),
                List.of(),
                List.of(),
                null);
    }

    private static ReferenceNotice notice(ReferenceNotice.Kind kind, String by) {
        return new ReferenceNotice(UUID.randomUUID(), kind, null, null, by, List.of(0), "");
    }

    private static UnitNotice ended(UnitNotice.Kind kind, UnitRef... next) {
        return new UnitNotice(kind, null, List.of(next), true, "");
    }

    private static UnitRef unit(String code, String name) {
        return new UnitRef(UUID.nameUUIDFromBytes(code.getBytes()), code, name);
    }

    private static CopyItem item(MovedPlan moved, String place) {
        return moved.items().stream()
                .filter(item -> item.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static List<CopyItem> items(MovedPlan moved, CopyKind kind) {
        return moved.items().stream().filter(item -> item.kind() == kind).toList();
    }

    private static int index(MovedPlan moved, CopyReason reason) {
        return moved.items().stream()
                .filter(item -> item.reason() == reason)
                .findFirst()
                .orElseThrow()
                .index();
    }
}
