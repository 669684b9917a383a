package vn.dondoc.plan.writing.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.Duty;
import vn.dondoc.plan.reading.KnownFacts;
import vn.dondoc.plan.reading.PlanReader;
import vn.dondoc.plan.reading.PlanReading;
import vn.dondoc.plan.reading.duty.DutyKind;
import vn.dondoc.plan.reading.duty.DutyTier;
import vn.dondoc.plan.reading.duty.PhraseMention;
import vn.dondoc.plan.reading.duty.ReadDuty;
import vn.dondoc.plan.reading.duty.ReportPeriod;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.reading.task.ReadTask;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.DueRule;
import vn.dondoc.plan.reading.time.ReadTime;
import vn.dondoc.plan.reading.time.TimeKind;
import vn.dondoc.plan.task.NewTask;

class PlanComposerTest {

    private record TaskFacts(int ordinal, String text, Span span, ReadTime time, List<String> parties) {}

    private record DutyFacts(
            String name,
            DutyKind kind,
            String reporters,
            @Nullable String recipient,
            @Nullable String via,
            String text,
            @Nullable String wording,
            @Nullable LocalDate namedOn,
            @Nullable LocalDate dueOn,
            @Nullable Object rule,
            @Nullable Integer year,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String trigger,
            Span span) {}

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_written_is_read_back_the_same(long seed) {
        var composed = PlanComposer.compose(WrittenPlans.random(seed), true);
        var read = read(composed.text());
        assertEquals(tasks(composed), tasks(read), composed.text());
        assertEquals(duties(composed), duties(read), composed.text());
    }

    @Test
    void equal_content_gives_equal_text_and_the_text_is_normalised() {
        var one = PlanComposer.compose(WrittenPlans.random(7), true);
        assertEquals(
                one.text(), PlanComposer.compose(WrittenPlans.random(7), true).text());
        assertEquals(one.text(), vn.dondoc.plan.reading.text.SourceText.normalise(one.text()));
    }

    @Test
    void each_span_holds_what_it_stands_for() {
        var composed = PlanComposer.compose(WrittenPlans.random(3), true);
        for (var task : composed.tasks()) {
            assertTrue(at(composed, task.span()).contains(task.text()));
            var time = task.time();
            if (time.kind() != TimeKind.NONE) {
                assertEquals(time.text(), at(composed, Objects.requireNonNull(time.span())));
            }
        }
        composed.duties().forEach(duty -> assertEquals(duty.text(), at(composed, duty.span())));
    }

    @Test
    void the_text_ends_with_the_end_mark_before_the_recipients() {
        var text = PlanComposer.compose(WrittenPlans.random(1), true).text();
        assertTrue(text.contains("./.\n\nNơi nhận:\n"), text);
        assertEquals(text.indexOf("./."), text.lastIndexOf("./."));
    }

    @Test
    void the_office_may_read_before_as_up_to_that_day() {
        var task = task("Trước ngày 30/6/2026", null, null);
        assertEquals(LocalDate.of(2026, 6, 29), dueOn(task, true));
        assertEquals(LocalDate.of(2026, 6, 30), dueOn(task, false));
    }

    @Test
    void words_and_days_that_differ_are_refused() {
        refused("plan.time-differs", task("Quý II/2026", null, LocalDate.of(2026, 7, 1)));
        refused("plan.time-open-ended", task(null, LocalDate.of(2026, 7, 1), null));
        refused("plan.time-backwards", task(null, LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 1)));
    }

    @Test
    void what_is_done_and_not_sent_is_a_duty_without_recipient() {
        var owed = duty(DutyKind.ONE_OFF, "Xây dựng kế hoạch thực hiện trong đơn vị", LocalDate.of(2026, 3, 7), null);
        assertEquals("Các phòng, ban xây dựng kế hoạch thực hiện trong đơn vị trước ngày 08/3/2026.", sentence(owed));
        var event = duty(DutyKind.EVENT, "Tổng kết 10 năm thực hiện Chỉ thị", null, "sau khi có hướng dẫn");
        assertEquals("Các phòng, ban tổng kết 10 năm thực hiện Chỉ thị sau khi có hướng dẫn.", sentence(event));
    }

    private static WrittenDuty duty(DutyKind kind, String name, @Nullable LocalDate dueOn, @Nullable String trigger) {
        var reporters = List.of(new WrittenUnit(null, null, "Các phòng, ban", List.of()));
        return new WrittenDuty(
                name, kind, reporters, null, null, dueOn, DueRule.BEFORE, null, null, trigger, DutyTier.INTERNAL);
    }

    private static String sentence(WrittenDuty duty) {
        var written = new DutyComposer(duty, 2026, true).write(new Sheet(), "1. ");
        assertEquals("", written.recipient().phrase());
        return written.text();
    }

    @Test
    void words_that_only_people_understand_take_the_given_day() {
        var task = task("Dịp kỷ niệm ngày truyền thống của ngành", null, LocalDate.of(2026, 7, 12));
        assertEquals(LocalDate.of(2026, 7, 12), dueOn(task, true));
    }

    @Test
    void whole_quarters_and_years_are_named_so() {
        assertEquals("Quý II/2026", words(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));
        assertEquals("Năm 2026", words(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertEquals("Tháng 02/2028", words(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
        assertEquals(
                "Từ ngày 01/02/2026 đến ngày 05/11/2026", words(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 11, 5)));
        assertEquals("Chậm nhất ngày 05/6/2026", words(null, LocalDate.of(2026, 6, 5)));
    }

    private static String words(@Nullable LocalDate from, LocalDate dueOn) {
        return compose(task(null, from, dueOn), true).tasks().getFirst().time().text();
    }

    private static @Nullable LocalDate dueOn(WrittenTask task, boolean before) {
        return compose(task, before).tasks().getFirst().time().dueOn();
    }

    private static void refused(String code, WrittenTask task) {
        assertEquals(
                code,
                assertThrows(RuleViolation.class, () -> compose(task, true)).code());
    }

    private static WrittenTask task(@Nullable String words, @Nullable LocalDate from, @Nullable LocalDate dueOn) {
        return new WrittenTask(null, null, "Rà soát", List.of(), words, from, dueOn, null);
    }

    private static Composition compose(WrittenTask task, boolean before) {
        return PlanComposer.compose(WrittenPlans.random(1).with("VPUB", "KH-VPUB", List.of(task), List.of()), before);
    }

    private static String at(Composition composed, Span span) {
        return composed.text().substring(span.start(), span.end());
    }

    private static PlanReading read(String text) {
        return PlanReader.read(new Extracted(text), new KnownFacts("05/KH-VPUB", LocalDate.of(2026, 1, 12)));
    }

    private static List<TaskFacts> tasks(Composition composed) {
        return composed.tasks().stream().map(PlanComposerTest::facts).toList();
    }

    private static TaskFacts facts(NewTask task) {
        var parties = task.parties().stream()
                .map(party -> party.role() + " " + party.phrase())
                .toList();
        return new TaskFacts(task.ordinal(), task.text(), task.span(), task.time(), parties);
    }

    private static List<TaskFacts> tasks(PlanReading read) {
        return read.tasks().stream().map(PlanComposerTest::facts).toList();
    }

    private static TaskFacts facts(ReadTask task) {
        var parties = task.assignments().stream()
                .map(party -> party.role() + " " + party.phrase())
                .toList();
        return new TaskFacts(task.ordinal(), task.text(), task.span(), task.time(), parties);
    }

    private static List<DutyFacts> duties(Composition composed) {
        return composed.duties().stream().map(PlanComposerTest::facts).toList();
    }

    private static DutyFacts facts(Duty duty) {
        return new DutyFacts(
                duty.name(),
                duty.kind(),
                duty.reporters().phrase(),
                duty.recipient().phrase(),
                duty.via() == null ? null : duty.via().phrase(),
                duty.text(),
                duty.wording(),
                duty.namedOn(),
                duty.dueOn(),
                duty.dueRule(),
                duty.year(),
                duty.periodFrom(),
                duty.periodTo(),
                duty.trigger(),
                duty.span());
    }

    private static List<DutyFacts> duties(PlanReading read) {
        return read.duties().stream().map(PlanComposerTest::facts).toList();
    }

    private static DutyFacts facts(ReadDuty duty) {
        ReportPeriod period = duty.period();
        return new DutyFacts(
                duty.name(),
                duty.kind(),
                phrase(duty.reporters()),
                phrase(duty.recipient()),
                duty.via() == null ? null : phrase(duty.via()),
                duty.text(),
                duty.wording(),
                duty.namedOn(),
                duty.dueOn(),
                duty.dueRule(),
                duty.year(),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                duty.trigger(),
                duty.span());
    }

    private static String phrase(@Nullable PhraseMention mention) {
        return mention == null ? "" : mention.phrase();
    }
}
