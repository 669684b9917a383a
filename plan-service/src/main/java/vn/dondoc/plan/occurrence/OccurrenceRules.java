package vn.dondoc.plan.occurrence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;

/** Which day an event gives to a task. */
final class OccurrenceRules {

    private static final int MOST_YEARS = 10;

    private OccurrenceRules() {}

    /** @throws RuleViolation {@code occurrence.in-future} */
    static void requireHappened(LocalDate happenedOn, LocalDate today) {
        if (happenedOn.isAfter(today)) {
            throw RuleViolation.invalid("occurrence.in-future");
        }
    }

    /**
     * What the person says, else what the words give; nothing is made up.
     *
     * @throws RuleViolation {@code occurrence.due-missing}, {@code occurrence.due-unfit}
     */
    static LocalDate dueOn(@Nullable LocalDate said, String timeText, LocalDate happenedOn) {
        var dueOn = said == null
                ? Delay.read(timeText)
                        .map(delay -> delay.after(happenedOn))
                        .orElseThrow(() -> RuleViolation.invalid("occurrence.due-missing"))
                : said;
        if (dueOn.isBefore(happenedOn) || dueOn.isAfter(happenedOn.plusYears(MOST_YEARS))) {
            throw RuleViolation.invalid("occurrence.due-unfit");
        }
        return dueOn;
    }
}
