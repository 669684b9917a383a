package vn.dondoc.plan.importing.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which findings of a task or duty a correction leaves nothing of, so that nobody has to decide what is already done. */
final class Cures {

    private static final Set<String> BY_DATE = Set.of(
            "task.no-time", "time.unreadable", "time.more-dates", "date.impossible", "date.no-year", "date.weekend");
    private static final Set<String> BY_DUTY_DATE =
            Set.of("duty.no-date", "duty.unread-time", "date.impossible", "date.no-year", "date.weekend");
    private static final Set<String> BY_REPORTERS = Set.of("duty.no-reporters", "duty.reporters-inherited");

    private Cures() {}

    static Set<String> of(Amendment.TaskCorrection correction) {
        var cured = new HashSet<String>();
        addIf(cured, correction.dueOn(), BY_DATE);
        addIf(cured, correction.added(), Set.of("task.no-units"));
        return cured;
    }

    static Set<String> of(Amendment.DutyCorrection correction) {
        var cured = new HashSet<String>();
        addIf(cured, correction.dueOn(), BY_DUTY_DATE);
        addIf(cured, correction.reporters(), BY_REPORTERS);
        addIf(cured, correction.recipient(), Set.of("duty.no-recipient"));
        return cured;
    }

    private static void addIf(Set<String> cured, @Nullable Object given, Set<String> codes) {
        if (given != null && !List.of().equals(given)) {
            cured.addAll(codes);
        }
    }
}
