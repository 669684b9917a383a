package vn.dondoc.report.plancopy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.duty.DueDate;
import vn.dondoc.report.duty.DueRule;
import vn.dondoc.report.duty.DutyDraft;
import vn.dondoc.report.duty.DutyKind;
import vn.dondoc.report.duty.DutyTier;
import vn.dondoc.report.duty.ReportingPeriod;

/** How an issued plan's duties are understood here. */
final class PlanReading {

    private final PlanView plan;
    private final String office;

    /** @param office the unit that issued the plan, and in whose name reports go outside */
    PlanReading(PlanView plan, String office) {
        this.plan = plan;
        this.office = office;
    }

    List<DutyDraft> duties() {
        return IntStream.range(0, plan.duties().size())
                .mapToObj(position -> draft(plan.duties().get(position), position))
                .toList();
    }

    private DutyDraft draft(PlanView.Duty duty, int position) {
        var kind = kind(duty);
        var tier = "EXTERNAL".equals(duty.tier()) ? DutyTier.EXTERNAL : DutyTier.INTERNAL;
        var rule = duty.dueRule() == null ? DueRule.BY : DueRule.valueOf(duty.dueRule());
        var due = duty.namedOn() == null ? null : new DueDate(duty.namedOn(), rule);
        var lastDay = lastDay(duty, due);
        var year = duty.year() == null ? plan.planYear() : duty.year();
        return new DutyDraft(
                duty.id(),
                plan.id(),
                position,
                duty.name(),
                kind,
                tier,
                year,
                Objects.requireNonNullElse(duty.text(), duty.name()),
                reportersPhrase(duty),
                reporters(duty, tier),
                duty.recipient() == null ? null : duty.recipient().phrase(),
                recipient(duty),
                duty.via() == null ? null : duty.via().phrase(),
                duty.namedOn(),
                rule,
                lastDay,
                due == null ? null : due.note(),
                period(duty, kind, year, lastDay));
    }

    /** A kind that is not known here is taken by whether it has a date. */
    private static DutyKind kind(PlanView.Duty duty) {
        return Stream.of(DutyKind.values())
                .filter(kind -> kind.name().equals(duty.kind()))
                .findFirst()
                .orElse(duty.dueOn() == null && duty.namedOn() == null ? DutyKind.EVENT : DutyKind.ONE_OFF);
    }

    /** A last day that a person set apart from the named day stands; otherwise the wording decides. */
    private static @Nullable LocalDate lastDay(PlanView.Duty duty, @Nullable DueDate due) {
        var isSet = duty.dueOn() != null && !duty.dueOn().equals(duty.namedOn());
        return isSet || due == null ? duty.dueOn() : due.lastDay();
    }

    /** Outside the office reports in its own name, whichever room the plan charges with the writing. */
    private List<String> reporters(PlanView.Duty duty, DutyTier tier) {
        if (tier == DutyTier.EXTERNAL) {
            return List.of(office);
        }
        return Optional.ofNullable(duty.reporters()).map(PlanView.Reporters::units).orElse(List.of()).stream()
                .map(PlanView.Unit::code)
                .distinct()
                .toList();
    }

    private static String reportersPhrase(PlanView.Duty duty) {
        return Optional.ofNullable(duty.reporters())
                .map(PlanView.Reporters::phrase)
                .orElse("");
    }

    /** Without a resolved recipient the report goes to the issuing office, which sees the phrase and decides. */
    private String recipient(PlanView.Duty duty) {
        return Optional.ofNullable(duty.recipient())
                .map(PlanView.Party::unit)
                .map(PlanView.Unit::code)
                .orElse(office);
    }

    private static @Nullable ReportingPeriod period(
            PlanView.Duty duty, DutyKind kind, int year, @Nullable LocalDate lastDay) {
        if (duty.periodFrom() != null && duty.periodTo() != null) {
            return new ReportingPeriod(duty.periodFrom(), duty.periodTo());
        }
        return lastDay == null ? null : ReportingPeriod.of(kind, year, lastDay).orElse(null);
    }
}
