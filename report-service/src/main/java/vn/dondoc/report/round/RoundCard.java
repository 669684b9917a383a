package vn.dondoc.report.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.duty.DueRule;
import vn.dondoc.report.duty.DutyKind;
import vn.dondoc.report.duty.DutyTier;
import vn.dondoc.report.unitcopy.UnitRef;

/**
 * A round as other objects show it.
 *
 * @param planNumber number with symbol, for example {@code 12/KH-VPUB}; null while the plan has none
 * @param namedOn the day that the plan names
 * @param dueOn the last day that is on time; its end is midnight in Asia/Ho_Chi_Minh
 * @param dueNote what a person should know about that day, in Vietnamese
 * @param unitsAsOf the plan's day: units are named in this round as they were then
 * @param feedsRoundId the outer round whose report is drawn from this one's
 * @param planStatus how the plan stands today
 * @param droppedOn the day on which somebody decided that the round falls away
 * @param slackDays days from this round's last day to the outer one's, null when it feeds none
 */
public record RoundCard(
        UUID id,
        UUID dutyId,
        UUID planId,
        @Nullable String planNumber,
        @Nullable String planSubject,
        String name,
        DutyKind kind,
        DutyTier tier,
        int year,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate namedOn,
        DueRule dueRule,
        LocalDate dueOn,
        @Nullable String dueNote,
        UnitRef recipient,
        LocalDate unitsAsOf,
        @Nullable UUID feedsRoundId,
        @Nullable Integer slackDays,
        PlanStatus planStatus,
        @Nullable LocalDate droppedOn) {}
