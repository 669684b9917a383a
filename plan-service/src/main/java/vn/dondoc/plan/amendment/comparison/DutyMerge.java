package vn.dondoc.plan.amendment.comparison;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.Duty;

/** What a duty becomes: the document's words under its own id, with what a person once made of those that stayed the same. */
final class DutyMerge {

    private DutyMerge() {}

    static Duty of(Duty before, Duty after, boolean sameYear) {
        var time = DutyWords.saysTheSame(before, after, sameYear) ? before : after;
        return new Duty(
                before.id(),
                after.name(),
                after.kind(),
                after.tier(),
                reporters(before.reporters(), after.reporters()),
                recipient(before.recipient(), after.recipient()),
                via(before.via(), after.via()),
                after.text(),
                after.wording(),
                time.namedOn(),
                time.dueOn(),
                time.dueRule(),
                after.year(),
                after.periodFrom(),
                after.periodTo(),
                after.trigger(),
                after.span());
    }

    private static Duty.Reporters reporters(Duty.Reporters before, Duty.Reporters after) {
        return isSame(before.phrase(), after.phrase()) ? before : after;
    }

    private static Duty.Recipient recipient(Duty.Recipient before, Duty.Recipient after) {
        return isSame(before.phrase(), after.phrase()) ? before : after;
    }

    private static Duty.@Nullable Recipient via(Duty.@Nullable Recipient before, Duty.@Nullable Recipient after) {
        return before != null && after != null ? recipient(before, after) : after;
    }

    private static boolean isSame(String before, String after) {
        return Wording.ofValue(before).equals(Wording.ofValue(after));
    }
}
