package vn.dondoc.plan.amendment.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.Duty;

/** What of a reporting duty is compared: its words. What a person once made of the same words (units, a day) stays. */
final class DutyWords {

    private DutyWords() {}

    static Item item(Duty duty) {
        var what = duty.tier() + " " + duty.kind() + " " + Wording.of(duty.name());
        var who = Wording.ofValue(duty.reporters().phrase()) + " | "
                + Wording.ofValue(duty.recipient().phrase()) + " | " + via(duty);
        var when = duty.wording() + " | " + duty.trigger();
        var text = Wording.of(duty.text());
        return new Item(
                List.of(String.join("\n", what, who, Wording.of(when), text), what + "\n" + who, what),
                Wording.of(duty.name()) + " " + text,
                what + " " + who);
    }

    /** @param sameYear whether the plan's year stays, by which dates without a year are read */
    static Fields compare(Duty before, Duty after, boolean sameYear) {
        return new Fields()
                .words(Field.TEXT, before.text(), after.text())
                .words(Field.NAME, before.name(), after.name())
                .value(Field.KIND, before.kind(), after.kind())
                .value(Field.TIER, before.tier(), after.tier())
                .words(
                        Field.REPORTERS,
                        before.reporters().phrase(),
                        after.reporters().phrase())
                .words(
                        Field.RECIPIENT,
                        before.recipient().phrase(),
                        after.recipient().phrase())
                .words(Field.VIA, via(before), via(after))
                .words(Field.TIME, before.wording(), after.wording())
                .value(Field.DUE, before.dueOn(), due(before, after, sameYear))
                .words(Field.PERIOD, period(before), period(after))
                .words(Field.TRIGGER, before.trigger(), after.trigger());
    }

    private static @Nullable LocalDate due(Duty before, Duty after, boolean sameYear) {
        return saysTheSame(before, after, sameYear) ? before.dueOn() : after.dueOn();
    }

    /** Dates without a year follow the plan's. */
    static boolean saysTheSame(Duty before, Duty after, boolean sameYear) {
        var there = before.wording();
        var now = after.wording();
        var same = there == null
                ? now == null
                : now != null && Wording.ofValue(there).equals(Wording.ofValue(now));
        return same && (sameYear || Objects.equals(before.namedOn(), after.namedOn()));
    }

    /** All of a duty, as what is new or gone. */
    static List<FieldChange> all(Duty duty, boolean isNew) {
        return new Fields()
                .words(Field.NAME, isNew ? null : duty.name(), isNew ? duty.name() : null)
                .words(Field.TEXT, isNew ? null : duty.text(), isNew ? duty.text() : null)
                .words(Field.TIME, isNew ? null : duty.wording(), isNew ? duty.wording() : null)
                .value(Field.DUE, isNew ? null : duty.dueOn(), isNew ? duty.dueOn() : null)
                .words(
                        Field.REPORTERS,
                        isNew ? null : duty.reporters().phrase(),
                        isNew ? duty.reporters().phrase() : null)
                .words(
                        Field.RECIPIENT,
                        isNew ? null : duty.recipient().phrase(),
                        isNew ? duty.recipient().phrase() : null)
                .all();
    }

    private static String via(Duty duty) {
        var via = duty.via();
        return via == null ? "" : Wording.ofValue(via.phrase());
    }

    private static String period(Duty duty) {
        return duty.periodFrom() == null && duty.periodTo() == null ? "" : duty.periodFrom() + " – " + duty.periodTo();
    }
}
