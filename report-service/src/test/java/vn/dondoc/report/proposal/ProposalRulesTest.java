package vn.dondoc.report.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dondoc.report.duty.DueRule;
import vn.dondoc.report.duty.DutyCard;
import vn.dondoc.report.duty.DutyKind;
import vn.dondoc.report.duty.DutyTier;
import vn.dondoc.report.proposal.ProposalRules.Wanted;
import vn.dondoc.report.round.PlanStatus;
import vn.dondoc.report.round.RoundCard;
import vn.dondoc.report.unitcopy.UnitRef;

class ProposalRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 4);
    private static final LocalDate PAST = LocalDate.of(2026, 3, 7);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 14);

    @Test
    void a_plan_that_says_the_same_asks_for_nothing() {
        assertEquals(Optional.empty(), wanted(DUE, DUE, false, PlanStatus.ISSUED));
        assertEquals(Optional.empty(), wanted(DUE, DUE, false, PlanStatus.SUSPENDED));
    }

    @Test
    void a_withdrawn_duty_and_an_ended_plan_let_the_rounds_fall_that_are_not_due_yet() {
        assertEquals(drop(ProposalCause.DUTY_WITHDRAWN), wanted(DUE, DUE, true, PlanStatus.ISSUED));
        assertEquals(drop(ProposalCause.DUTY_WITHDRAWN), wanted(DUE, DUE, true, PlanStatus.SUSPENDED));
        assertEquals(drop(ProposalCause.PLAN_CLOSED), wanted(DUE, DUE, false, PlanStatus.CLOSED));
        assertEquals(drop(ProposalCause.PLAN_CANCELLED), wanted(DUE, DUE, true, PlanStatus.CANCELLED));
        assertEquals(drop(ProposalCause.DUTY_WITHDRAWN), wanted(TODAY, TODAY, true, PlanStatus.ISSUED));
        assertEquals(Optional.empty(), wanted(PAST, PAST, true, PlanStatus.ISSUED));
        assertEquals(Optional.empty(), wanted(PAST, PAST, false, PlanStatus.CANCELLED));
    }

    @Test
    void another_date_is_proposed_unless_both_are_past() {
        var moved = Optional.of(new Wanted(ProposalKind.NEW_DEADLINE, ProposalCause.DATE_CHANGED, LATER));
        assertEquals(moved, wanted(DUE, LATER, false, PlanStatus.ISSUED));
        assertEquals(moved, wanted(PAST, LATER, false, PlanStatus.ISSUED), "more time after the day");
        assertEquals(Optional.empty(), wanted(PAST, PAST.plusDays(3), false, PlanStatus.ISSUED));
        assertEquals(Optional.empty(), wanted(DUE, null, false, PlanStatus.ISSUED), "it waits for an event now");
    }

    @Test
    void a_round_that_fell_away_stays_so() {
        assertEquals(
                Optional.empty(),
                ProposalRules.wanted(round(DUE, TODAY), duty(LATER, false), PlanStatus.ISSUED, TODAY));
    }

    private static Optional<Wanted> drop(ProposalCause cause) {
        return Optional.of(new Wanted(ProposalKind.DROP, cause, null));
    }

    private static Optional<Wanted> wanted(
            LocalDate round, @Nullable LocalDate duty, boolean withdrawn, PlanStatus plan) {
        return ProposalRules.wanted(round(round, null), duty(duty, withdrawn), plan, TODAY);
    }

    private static DutyCard duty(@Nullable LocalDate dueOn, boolean withdrawn) {
        return new DutyCard(
                new UUID(1, 1),
                new UUID(2, 2),
                "Báo cáo 6 tháng",
                DutyKind.HALF_YEAR,
                DutyTier.INTERNAL,
                2026,
                "…",
                "",
                List.of("NKUBND"),
                null,
                "VPUB",
                null,
                dueOn,
                DueRule.BY,
                dueOn,
                null,
                null,
                null,
                withdrawn);
    }

    private static RoundCard round(LocalDate dueOn, @Nullable LocalDate droppedOn) {
        return new RoundCard(
                new UUID(3, 3),
                new UUID(1, 1),
                new UUID(2, 2),
                null,
                null,
                "Báo cáo 6 tháng",
                DutyKind.HALF_YEAR,
                DutyTier.INTERNAL,
                2026,
                null,
                null,
                dueOn,
                DueRule.BY,
                dueOn,
                null,
                new UnitRef("VPUB", "Văn phòng"),
                TODAY,
                null,
                null,
                PlanStatus.ISSUED,
                droppedOn);
    }
}
