package vn.dondoc.plan.extension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.task.AssignedPart;

/** When more time can be asked for and given. */
final class ExtensionRules {

    /** Far enough for every plan; nearer than the day that stands for "never". */
    private static final int MOST_YEARS = 10;

    private ExtensionRules() {}

    /**
     * The present last day of work that can be extended.
     *
     * @throws RuleViolation {@code extension.done}, {@code extension.no-due-day}
     */
    static LocalDate extendable(AssignedPart part) {
        if (part.isDone()) {
            throw new RuleViolation("extension.done");
        }
        return dueDay(part);
    }

    /** @throws RuleViolation {@code extension.no-due-day} while the task waits for an event or has no time */
    static LocalDate dueDay(AssignedPart part) {
        if (part.dueOn() == null) {
            throw new RuleViolation("extension.no-due-day");
        }
        return part.dueOn();
    }

    /**
     * @param doneOn null while the work is open: then a day that has passed helps nobody
     * @throws RuleViolation {@code extension.not-later}, {@code extension.past}, {@code extension.too-far}
     */
    static void requireSensible(LocalDate until, LocalDate dueOn, @Nullable LocalDate doneOn, LocalDate today) {
        if (!until.isAfter(dueOn)) {
            throw RuleViolation.invalid("extension.not-later");
        }
        if (doneOn == null && until.isBefore(today)) {
            throw RuleViolation.invalid("extension.past");
        }
        if (until.isAfter(dueOn.plusYears(MOST_YEARS))) {
            throw RuleViolation.invalid("extension.too-far");
        }
    }

    /** @throws RuleViolation {@code extension.reason-missing} when a unit gets less than it asked for and is not told why */
    static void requireReason(ExtensionDecision decision, LocalDate asked) {
        var less = !decision.granted()
                || (decision.until() != null && decision.until().isBefore(asked));
        if (less && (decision.reason() == null || decision.reason().isBlank())) {
            throw RuleViolation.invalid("extension.reason-missing");
        }
    }
}
