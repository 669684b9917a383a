package vn.dondoc.plan.plan;

import java.util.List;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.task.TaskView;

/** What a plan needs before it is put in force. */
final class IssueRules {

    private IssueRules() {}

    /**
     * @param tasks all of the plan's, with all their parts
     * @throws RuleViolation {@code plan.already-issued}, {@code plan.no-tasks}, {@code plan.unresolved}, {@code plan.task-without-unit}
     */
    static void requireReady(Plan plan, List<TaskView> tasks) {
        plan.requireDraft();
        if (tasks.isEmpty()) {
            throw new RuleViolation("plan.no-tasks");
        }
        if (plan.unresolved() > 0) {
            throw new RuleViolation("plan.unresolved", plan.unresolved());
        }
        tasks.stream()
                .filter(task -> plan.isWritten() && task.assignments().isEmpty())
                .findFirst()
                .ifPresent(task -> {
                    throw new RuleViolation("plan.task-without-unit", task.ordinal());
                });
    }

    /**
     * A document has its number and date; nobody gives it others.
     *
     * @throws RuleViolation {@code plan.number-of-document}
     */
    static void requireOwn(Heading document, IssueRequest request) {
        var otherNumber = request.number() != null && !request.number().equals(document.number());
        var otherDay = request.issuedOn() != null && !request.issuedOn().equals(document.issuedOn());
        if (otherNumber || otherDay) {
            throw new RuleViolation("plan.number-of-document", document.reference());
        }
    }
}
