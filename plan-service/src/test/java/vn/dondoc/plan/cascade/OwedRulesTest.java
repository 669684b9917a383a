package vn.dondoc.plan.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.cascade.link.LinkedPlan;
import vn.dondoc.plan.plan.Duty;
import vn.dondoc.plan.plan.PlanStatus;
import vn.dondoc.plan.reading.duty.DutyKind;
import vn.dondoc.plan.reading.duty.DutyTier;
import vn.dondoc.plan.reading.text.Span;

class OwedRulesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 7);
    private static final LocalDate BEFORE = LocalDate.of(2026, 2, 20);
    private static final LocalDate AFTER = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xây dựng kế hoạch thực hiện tại đơn vị | true",
                "Căn cứ tình hình thực tế xây dựng và ban hành kế hoạch của đơn vị mình | true",
                "Ban hành Kế hoạch triển khai | true",
                "Lập kế hoạch chi tiết | true",
                "Cụ thể hóa thành kế hoạch của phòng | true",
                "Xây dựng, tổ chức ban hành kế hoạch riêng | true",
                "Thực hiện nghiêm kế hoạch này | false",
                "Đăng ký tập thể điển hình | false",
                "Báo cáo kết quả thực hiện kế hoạch | false",
                "Hoàn thành các chỉ tiêu theo kế hoạch | false"
            })
    void only_the_making_of_a_plan_is_owed_as_one(String name, boolean asked) {
        assertEquals(asked, OwedRules.asksForPlan(duty(DutyKind.ONE_OFF, name)));
    }

    @Test
    void a_yearly_duty_asks_for_no_plan() {
        assertEquals(false, OwedRules.asksForPlan(duty(DutyKind.ANNUAL, "Xây dựng kế hoạch năm")));
    }

    @Test
    void the_date_on_the_units_plan_tells_on_time_from_late() {
        assertEquals(OwedPlans.State.ON_TIME, OwedRules.state(plan(PlanStatus.ISSUED, DUE), DUE, AFTER));
        assertEquals(OwedPlans.State.LATE, OwedRules.state(plan(PlanStatus.CLOSED, AFTER), DUE, AFTER));
        assertEquals(OwedPlans.State.NOT_YET, OwedRules.state(null, DUE, DUE));
        assertEquals(OwedPlans.State.MISSING, OwedRules.state(null, DUE, AFTER));
        assertEquals(OwedPlans.State.NOT_YET, OwedRules.state(null, null, AFTER));
    }

    @Test
    void a_draft_is_not_issued_and_a_cancelled_plan_counts_for_nothing() {
        var draft = plan(PlanStatus.DRAFT, BEFORE);
        assertEquals(OwedPlans.State.MISSING, OwedRules.state(draft, DUE, AFTER));
        var cancelled = plan(PlanStatus.CANCELLED, BEFORE);
        var issued = plan(PlanStatus.ISSUED, AFTER);
        assertEquals(
                issued,
                OwedRules.counting(List.of(draft, cancelled, issued), "A").orElseThrow());
        assertEquals(false, OwedRules.counting(List.of(cancelled), "A").isPresent());
        assertEquals(false, OwedRules.counting(List.of(issued), "B").isPresent());
    }

    @Test
    void of_two_plans_the_first_counts() {
        var first = plan(PlanStatus.ISSUED, BEFORE);
        assertEquals(
                first,
                OwedRules.counting(List.of(plan(PlanStatus.ISSUED, AFTER), first), "A")
                        .orElseThrow());
    }

    private static LinkedPlan plan(PlanStatus status, LocalDate day) {
        return new LinkedPlan(UUID.randomUUID(), status, "1", "KH-A", "x", day, "A", "A", 2026);
    }

    private static Duty duty(DutyKind kind, String name) {
        var nobody = new Duty.Reporters("", List.of());
        var recipient = new Duty.Recipient("", null);
        return new Duty(
                UUID.randomUUID(),
                name,
                kind,
                DutyTier.INTERNAL,
                nobody,
                recipient,
                null,
                name,
                null,
                null,
                DUE,
                null,
                null,
                null,
                null,
                null,
                new Span(0, 1));
    }
}
