package vn.dondoc.plan.cascade;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.cascade.link.LinkedPlan;
import vn.dondoc.plan.plan.Duty;
import vn.dondoc.plan.plan.PlanStatus;
import vn.dondoc.plan.reading.duty.DutyKind;
import vn.dondoc.plan.reading.text.Letters;

/** Which duties ask for an own plan, and how a unit stands with one. */
final class OwedRules {

    /** "Xây dựng kế hoạch thực hiện", "Ban hành Kế hoạch của đơn vị"; "thực hiện nghiêm kế hoạch này" asks for none. */
    private static final Pattern OWN_PLAN = Pattern.compile(
            "\\b(?:xay dung|ban hanh|lap|co|xong|hoan thanh|gui|cu the hoa)(?: (?!theo |thuc hien )\\w+){0,8}? ke hoach\\b(?! nay)");

    private static final Comparator<LinkedPlan> EARLIEST_IN_FORCE =
            Comparator.comparing((LinkedPlan plan) -> !plan.wasIssued()).thenComparing(LinkedPlan::issuedOn);

    private OwedRules() {}

    /** Whether the duty asks each reporter for a plan of its own, once. */
    static boolean asksForPlan(Duty duty) {
        return duty.kind() == DutyKind.ONE_OFF
                && OWN_PLAN.matcher(Letters.fold(duty.name())).find();
    }

    /** The plan that counts for a unit: what it issued first, else what it is writing. */
    static Optional<LinkedPlan> counting(List<LinkedPlan> lower, String unitCode) {
        return lower.stream()
                .filter(plan -> plan.issuerCode().equals(unitCode) && plan.status() != PlanStatus.CANCELLED)
                .min(EARLIEST_IN_FORCE);
    }

    /** The date on the unit's plan decides. */
    static OwedPlans.State state(@Nullable LinkedPlan plan, @Nullable LocalDate dueOn, LocalDate today) {
        if (plan != null && plan.wasIssued()) {
            return isAfter(plan.issuedOn(), dueOn) ? OwedPlans.State.LATE : OwedPlans.State.ON_TIME;
        }
        return isAfter(today, dueOn) ? OwedPlans.State.MISSING : OwedPlans.State.NOT_YET;
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate dueOn) {
        return dueOn != null && day.isAfter(dueOn);
    }
}
